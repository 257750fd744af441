package io.github.pullquote.card;

import io.github.pullquote.library.ArticleKey;
import io.github.pullquote.library.PassageKey;
import io.github.pullquote.library.QuestionPrint;
import io.github.pullquote.library.Verdict;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a button means that says whether an answer helped. Like a [ComponentId] it stands with the
/// message, and gives nobody a right.
///
/// @param passage what answers
/// @param question what was asked
public record VoteId(Verdict verdict, PassageKey passage, QuestionPrint question)
    implements CustomId {
  private static final Pattern FORM =
      Pattern.compile("f1\\|([hn])\\|([0-9a-z]{10})\\|([1-9]\\d{0,8})\\|([0-9a-f]{10})");

  /// Reads the written form.
  ///
  /// @return empty if the text is no id of this version
  public static Optional<VoteId> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int passage = Integer.parseInt(matcher.group(3));
    return ArticleKey.parse(matcher.group(2))
        .map(
            article ->
                new VoteId(
                    matcher.group(1).equals("h") ? Verdict.HELPFUL : Verdict.NOT_HELPFUL,
                    new PassageKey(article, passage),
                    new QuestionPrint(matcher.group(4))));
  }

  /// The written form.
  @Override
  public String toString() {
    char letter =
        switch (verdict) {
          case HELPFUL -> 'h';
          case NOT_HELPFUL -> 'n';
        };
    return "f1|%s|%s|%d|%s".formatted(letter, passage.article(), passage.passage(), question);
  }
}
