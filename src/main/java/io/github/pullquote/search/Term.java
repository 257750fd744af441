package io.github.pullquote.search;

/// A word and the term that it is searched by.
///
/// @param word the word as it was written, without possessive ending
/// @param stem its stem, in lower case
public record Term(String word, String stem) {}
