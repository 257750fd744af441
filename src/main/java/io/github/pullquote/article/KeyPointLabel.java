package io.github.pullquote.article;

import java.util.regex.Pattern;

/// The label over an author's own list of key points.
final class KeyPointLabel {
  private static final Pattern FORM =
      Pattern.compile(
          "(?:the )?(?:key|main) (?:points?|takeaways?|messages?|facts?|findings?|ideas?|insights?)"
              + "|(?:the )?takeaways?|at a glance|(?:the )?highlights|in (?:brief|short|a nutshell)"
              + "|tl;? ?dr|(?:quick |article )?summary|what (?:you need )?to know"
              + "|the (?:short version|essentials|bottom line)|in this article you[’']ll learn",
          Pattern.CASE_INSENSITIVE);

  private KeyPointLabel() {}

  /// Whether a line is such a label, a colon behind it or not; a list has to follow.
  static boolean matches(String line) {
    String label = line.endsWith(":") ? line.substring(0, line.length() - 1).strip() : line;
    return label.length() <= 60 && FORM.matcher(label).matches();
  }
}
