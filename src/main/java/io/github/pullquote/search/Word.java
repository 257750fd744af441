package io.github.pullquote.search;

/// A word of a text, as quotations are compared by it.
///
/// @param key the word in small letters, whichever way its characters were written
/// @param spelling the same with its capital letters
/// @param start offset of its first character
/// @param end offset behind its last character
/// @param bracketed whether it stands in square brackets, as what an editor put in
/// @param mended whether only some of its letters do: `[T]he`
record Word(String key, String spelling, int start, int end, boolean bracketed, boolean mended) {}
