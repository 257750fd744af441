/// Which articles a guild can ask.
///
/// The rule of the room: It knows articles and search, and neither JDA nor wording.
@NullMarked
package io.github.pullquote.library;

import org.jspecify.annotations.NullMarked;
