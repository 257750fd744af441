package io.github.pullquote.keypoints;

import io.github.pullquote.article.Article;
import java.util.List;

/// An article with the summary that a human wrote of it.
///
/// @param summary its sentences, at least one
public record SummaryTrial(Article article, List<String> summary) {
  /// Refuses an empty summary.
  public SummaryTrial {
    summary = List.copyOf(summary);
    if (summary.isEmpty()) {
      throw new IllegalArgumentException("\"%s\" has no summary".formatted(article.title()));
    }
  }
}
