package io.github.pullquote.library;

/// What somebody says of an answer: of a passage, as the answer to a question.
///
/// @param guild the server where they say it
/// @param user their id, of which a store keeps only a keyed hash
/// @param passage what they were shown
/// @param question what was asked
public record Ballot(
    long guild, long user, PassageKey passage, QuestionPrint question, Verdict verdict) {}
