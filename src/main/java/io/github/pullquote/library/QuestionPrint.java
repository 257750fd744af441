package io.github.pullquote.library;

import io.github.pullquote.search.Question;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells questions apart without their words: questions that differ in case alone have the same.
///
/// @param text ten hexadecimal digits
public record QuestionPrint(String text) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{10}");
  private static final int BYTES = 5;

  /// Refuses a text of another form.
  public QuestionPrint {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("No question has the print " + text);
    }
  }

  /// The print of a question.
  public static QuestionPrint of(Question question) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(question.text().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
      return new QuestionPrint(HexFormat.of().formatHex(digest, 0, BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /// Reads the written form.
  ///
  /// @return empty if the text is none
  public static Optional<QuestionPrint> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new QuestionPrint(text)) : Optional.empty();
  }

  /// The written form.
  @Override
  public String toString() {
    return text;
  }
}
