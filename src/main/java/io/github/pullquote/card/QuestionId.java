package io.github.pullquote.card;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a button means that asks a question. Like a [ComponentId] it stands with the message, and
/// gives nobody a right.
///
/// @param asker the user id of who asked the question that the card answers
/// @param article the id of the only article to ask, if one was named
/// @param question the question in a user's words, not blank
public record QuestionId(long asker, Optional<String> article, String question)
    implements CustomId {
  private static final Pattern FORM =
      Pattern.compile("q1\\|([0-9a-z]{1,13})\\|([0-9a-z]{5})?\\|(.*\\S.*)", Pattern.DOTALL);

  /// Refuses what has no written form.
  public QuestionId {
    String written = written(asker, article, question);
    if (written.length() > Limits.FIELD || !FORM.matcher(written).matches()) {
      throw new IllegalArgumentException("No button can ask this question");
    }
  }

  /// The id of a button that asks a question.
  ///
  /// @return empty if the question is blank or too long
  public static Optional<QuestionId> of(long asker, Optional<String> article, String question) {
    boolean fits =
        !question.isBlank() && written(asker, article, question).length() <= Limits.FIELD;
    return fits ? Optional.of(new QuestionId(asker, article, question)) : Optional.empty();
  }

  /// Reads the written form.
  ///
  /// @return empty if the text is no id of this version
  public static Optional<QuestionId> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (text.length() > Limits.FIELD || !matcher.matches()) {
      return Optional.empty();
    }
    try {
      long asker = Long.parseUnsignedLong(matcher.group(1), Character.MAX_RADIX);
      return Optional.of(
          new QuestionId(asker, Optional.ofNullable(matcher.group(2)), matcher.group(3)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /// The written form.
  @Override
  public String toString() {
    return written(asker, article, question);
  }

  private static String written(long asker, Optional<String> article, String question) {
    String by = Long.toUnsignedString(asker, Character.MAX_RADIX);
    return "q1|%s|%s|%s".formatted(by, article.orElse(""), question);
  }
}
