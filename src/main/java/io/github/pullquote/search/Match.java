package io.github.pullquote.search;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Passage;
import io.github.pullquote.article.Quote;

/// A passage that was found.
///
/// @param article the article it stands in
/// @param passage the passage
/// @param highlight the sentence, or the two, that answer best; a part of the passage
/// @param score what it was ranked by; comparable within one answer only
public record Match(Article article, Passage passage, Quote highlight, double score) {}
