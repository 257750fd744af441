package io.github.pullquote.card;

import java.util.List;
import java.util.regex.Pattern;

/// Joins what was pasted into the fields of a form, in their order, to one text. Discord hands over
/// each field as it was filled, white space included, so what stands at a seam tells what was cut.
public final class PastedText {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:。！？][\"'”’»)\\]]*\\z");
  private static final Pattern LINE_END = Pattern.compile("\\R");
  private static final String PARAGRAPH_END = "\n\n";

  /// What a text is called that came without a file; no matter in which language.
  public static final String NAME = "pasted text";

  private PastedText() {}

  /// How what was given is called: a text that came without a file in the language of the reader.
  static String named(String name) {
    return name.equals(NAME) ? Phrases.say("library.pasted-text") : name;
  }

  /// The whole text; blank pieces are left out, and of nothing else an empty text is left.
  ///
  /// - Where a space stands at a seam, the line goes on.
  /// - Where the sentence goes on (it has not ended, and the next piece begins in lower case or the
  ///   field was full), the pieces are joined by a space; by nothing where a full field has cut a
  ///   word.
  /// - Anywhere else a paragraph ends.
  public static String join(List<String> pieces) {
    List<String> filled = pieces.stream().filter(p -> !p.isBlank()).toList();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < filled.size(); i++) {
      text.append(i == 0 ? "" : seam(filled.get(i - 1), filled.get(i)));
      text.append(filled.get(i).strip());
    }
    return text.toString();
  }

  private static String seam(String before, String after) {
    String end = before.stripTrailing();
    String start = after.stripLeading();
    String space =
        before.substring(end.length()) + after.substring(0, after.length() - start.length());
    if (!space.isEmpty() && !LINE_END.matcher(space).find()) {
      return " ";
    }
    boolean full = space.isEmpty() && before.length() >= Limits.FORM_TEXT;
    boolean lower = Character.isLowerCase(start.codePointAt(0));
    if (SENTENCE_END.matcher(end).find() || !(lower || full)) {
      return PARAGRAPH_END;
    }
    boolean cut = full && lower && Character.isLetterOrDigit(end.codePointBefore(end.length()));
    return cut ? "" : " ";
  }
}
