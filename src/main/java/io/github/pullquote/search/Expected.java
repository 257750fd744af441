package io.github.pullquote.search;

import io.github.pullquote.article.Article;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// What a question should lead to. Texts are compared with quotes, case and white space folded.
public sealed interface Expected {
  /// Whether a passage is right.
  boolean isRight(Match match);

  /// Whether a passage is right and what is marked in it holds the answer.
  boolean isMarked(Match match);

  /// Any passage that contains the answer.
  ///
  /// @param answer folded
  record Text(String answer) implements Expected {
    /// Folds the answer, and refuses a blank one: every passage contains it.
    public Text {
      answer = fold(answer);
      refuseBlank(answer);
    }

    @Override
    public boolean isRight(Match match) {
      return fold(match.passage().text()).contains(answer);
    }

    @Override
    public boolean isMarked(Match match) {
      return fold(match.highlight().text()).contains(answer);
    }
  }

  /// One passage.
  ///
  /// @param article the article it stands in
  /// @param passage its ¶ number
  /// @param answers the words that answer, folded; one of them is enough
  record Place(Article article, int passage, List<String> answers) implements Expected {
    /// Folds the answers; refuses a blank one, and a place without any.
    public Place {
      answers = answers.stream().map(Expected::fold).toList();
      answers.forEach(Expected::refuseBlank);
      if (answers.isEmpty()) {
        throw new IllegalArgumentException("¶%d needs the words that answer".formatted(passage));
      }
    }

    @Override
    public boolean isRight(Match match) {
      return match.article() == article && match.passage().number() == passage;
    }

    @Override
    public boolean isMarked(Match match) {
      String marked = fold(match.highlight().text());
      return isRight(match) && answers.stream().anyMatch(marked::contains);
    }
  }

  /// No passage: the library does not cover the question.
  record Nothing() implements Expected {
    @Override
    public boolean isRight(Match match) {
      return false;
    }

    @Override
    public boolean isMarked(Match match) {
      return false;
    }
  }

  private static void refuseBlank(String answer) {
    if (answer.isEmpty()) {
      throw new IllegalArgumentException("An answer needs words");
    }
  }

  private static String fold(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return composed
        .replaceAll("[‘’`´]", "'")
        .replaceAll("[“”]", "\"")
        .replaceAll("\\s+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
