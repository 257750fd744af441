package io.github.pullquote.card;

import io.github.pullquote.article.Citation;
import io.github.pullquote.library.ArticleKey;

/// A place in one article at one revision.
///
/// @param article which article, at which revision
/// @param citation where in it
public record Reference(ArticleKey article, Citation citation) {}
