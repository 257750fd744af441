package io.github.pullquote.discord;

import java.time.Duration;
import java.util.Optional;

/// The connection to Discord at one moment.
///
/// @param connected whether events come in
/// @param ping how long Discord takes to answer a heartbeat; empty before the first
/// @param guilds how many servers the bot is in
public record Link(boolean connected, Optional<Duration> ping, long guilds) {}
