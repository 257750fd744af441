/// What an article is: its blocks, passages, sentences and citations, and the readers that make
/// one.
///
/// The rule of the room: A passage is a range of the article and is never rewritten; nothing of
/// ours is used here.
@NullMarked
package io.github.pullquote.article;

import org.jspecify.annotations.NullMarked;
