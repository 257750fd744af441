package io.github.pullquote.discord;

/// How often people may ask. Presses and what is offered while one types are counted apart, and may
/// be more.
///
/// @param user one user, wherever they ask
/// @param server all users of one server together
public record Paces(Pace user, Pace server) {}
