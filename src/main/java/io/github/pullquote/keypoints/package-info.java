/// Picking an article's key points and the sentences that support them.
///
/// The rule of the room: The same article always gives the same key points.
@NullMarked
package io.github.pullquote.keypoints;

import org.jspecify.annotations.NullMarked;
