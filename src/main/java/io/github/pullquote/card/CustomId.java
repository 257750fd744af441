package io.github.pullquote.card;

/// What a button or a form hands back when somebody uses it: its text is at most 100 characters
/// long, and no text is read as two of the kinds.
public sealed interface CustomId permits ComponentId, LibraryId, PointId {}
