package io.github.pullquote.card;

import java.util.Optional;

/// What a button or a form hands back when somebody uses it: its text is at most 100 characters
/// long, and no text is read as two of the kinds.
public sealed interface CustomId
    permits ComponentId, LibraryId, PointId, QuestionId, ScheduleId, VoteId {
  /// Reads the written form.
  ///
  /// @return empty if the text is no id of ours, or of another version
  static Optional<CustomId> parse(String text) {
    return Optional.<CustomId>empty()
        .or(() -> ComponentId.parse(text))
        .or(() -> LibraryId.parse(text))
        .or(() -> PointId.parse(text))
        .or(() -> QuestionId.parse(text))
        .or(() -> ScheduleId.parse(text))
        .or(() -> VoteId.parse(text));
  }
}
