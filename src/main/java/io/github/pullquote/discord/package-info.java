/// The bot's life on Discord: events come in, cards go out.
///
/// The rule of the room: The only package that knows JDA.
@NullMarked
package io.github.pullquote.discord;

import org.jspecify.annotations.NullMarked;
