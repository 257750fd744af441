/// Brings what is behind a web address that somebody gave.
///
/// The rule of the room: It alone connects to where a user says, and to no place that is not
/// public.
@NullMarked
package io.github.pullquote.fetch;

import org.jspecify.annotations.NullMarked;
