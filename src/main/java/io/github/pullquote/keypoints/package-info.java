/// Picking an article's key points and the sentences that support them, and what is due when.
///
/// The rule of the room: The same article always gives the same key points.
@NullMarked
package io.github.pullquote.keypoints;

import org.jspecify.annotations.NullMarked;
