/// What a reader sees, as data: all wording, citations, buttons and their ids, within Discord's
/// limits.
///
/// The rule of the room: Pure functions: neither JDA nor a terminal is known here.
@NullMarked
package io.github.pullquote.card;

import org.jspecify.annotations.NullMarked;
