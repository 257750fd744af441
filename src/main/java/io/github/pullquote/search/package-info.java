/// Finding the passage that answers: the Lucene index of a library, analysis, ranking, highlighting
/// and the evidence gate; and comparing quotations with what the articles say.
///
/// The rule of the room: The only package that knows Lucene; it uses the article package alone.
@NullMarked
package io.github.pullquote.search;

import org.jspecify.annotations.NullMarked;
