package io.github.pullquote.card;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Writes words in Discord's Markdown, some of them marked. Where they are too many, what surrounds
/// the marks is kept, and `[…]` stands for the rest.
final class MarkedText {
  /// What stays on either side of a mark, in characters; as much as there is room for.
  private static final int[] AROUND = {400, 200, 100, 50, 25};

  private static final Pattern LINE_END = Pattern.compile("\\s");

  private MarkedText() {}

  /// A range of the text.
  record Range(int start, int end) {}

  /// The text on one line, escaped.
  ///
  /// @param ranges what to mark, in order, none within another, none empty
  /// @param mark what is written on both sides of what is marked
  /// @param room how many characters it may take, at least about 50
  static String of(String words, List<Range> ranges, String mark, int room) {
    String text = LINE_END.matcher(words).replaceAll(" ");
    List<Range> marks = joined(text, ranges);
    String whole = written(text, marks, mark, List.of(new Range(0, text.length())));
    if (whole.length() <= room) {
      return whole;
    }
    for (int around : AROUND) {
      String part = written(text, marks, mark, around(text, marks, around));
      if (!marks.isEmpty() && part.length() <= room) {
        return part;
      }
    }
    return Markdown.escapeFirstWords(text, room - QuotationText.CUT.length() - 1)
        + " "
        + QuotationText.CUT;
  }

  /// Marks that touch are one: two would undo each other.
  private static List<Range> joined(String text, List<Range> marks) {
    List<Range> joined = new ArrayList<>();
    for (Range mark : marks) {
      boolean touches =
          !joined.isEmpty() && text.substring(joined.getLast().end(), mark.start()).isBlank();
      int start = touches ? joined.removeLast().start() : mark.start();
      joined.add(new Range(start, mark.end()));
    }
    return joined;
  }

  /// What is near to a mark, in whole words.
  private static List<Range> around(String text, List<Range> marks, int around) {
    List<Range> kept = new ArrayList<>();
    for (Range mark : marks) {
      Range near =
          new Range(
              wordStart(text, Math.max(0, mark.start() - around)),
              wordEnd(text, Math.min(text.length(), mark.end() + around)));
      if (!kept.isEmpty() && near.start() <= kept.getLast().end() + 1) {
        near = new Range(kept.removeLast().start(), near.end());
      }
      kept.add(near);
    }
    return kept;
  }

  private static int wordStart(String text, int at) {
    int start = at;
    while (start > 0 && text.charAt(start - 1) != ' ') {
      start--;
    }
    return start;
  }

  private static int wordEnd(String text, int at) {
    int space = text.indexOf(' ', at);
    return space < 0 ? text.length() : space;
  }

  private static String written(String text, List<Range> marks, String mark, List<Range> kept) {
    StringBuilder line = new StringBuilder();
    for (Range range : kept) {
      boolean whole = line.isEmpty() && range.start() == 0;
      line.append(whole ? "" : (line.isEmpty() ? "" : " ") + QuotationText.CUT + " ");
      append(line, text, marks, mark, range);
    }
    boolean cut = !kept.isEmpty() && kept.getLast().end() < text.length();
    return line.append(cut ? " " + QuotationText.CUT : "").toString();
  }

  private static void append(
      StringBuilder line, String text, List<Range> marks, String mark, Range range) {
    int at = range.start();
    for (Range one : marks) {
      if (one.start() >= at && one.end() <= range.end()) {
        line.append(Markdown.escape(text.substring(at, one.start())));
        line.append(mark).append(Markdown.escape(text.substring(one.start(), one.end())));
        line.append(mark);
        at = one.end();
      }
    }
    line.append(Markdown.escape(text.substring(at, range.end())));
  }
}
