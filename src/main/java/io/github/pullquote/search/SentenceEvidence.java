package io.github.pullquote.search;

/// The evidence in one sentence of a candidate.
///
/// @param bm25 its BM25, the stems weighted by the question
/// @param coverage the share of the question's weight that it holds
/// @param window the same of the sentence and the one before it together
/// @param cue whether it has the form of an answer: 0, 0.5 or 1
/// @param cosine between its vector and the question's, 0 without vectors
record SentenceEvidence(double bm25, double coverage, double window, double cue, double cosine) {}
