package io.github.pullquote.library;

import java.time.Instant;

/// A question that found nothing, as it was asked last.
///
/// @param text at most [Insights#LONGEST] characters
/// @param times how often it was asked
/// @param last when it was asked last
public record KeptQuestion(String text, long times, Instant last) {}
