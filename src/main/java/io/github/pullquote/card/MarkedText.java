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

  /// Sets a range of the words.
  interface Setter {
    void set(Galley line, Range range);
  }

  /// The text on one line, escaped.
  ///
  /// @param ranges what to mark, in order, none within another, none empty
  /// @param mark what is written on both sides of what is marked
  /// @param room how many characters it may take, at least about 50
  static String of(String words, List<Range> ranges, String mark, int room) {
    Setter own =
        (line, range) -> line.own(Markdown.escape(words.substring(range.start(), range.end())));
    return of(words, ranges, mark, room, own).toString();
  }

  /// The same, with words that are set otherwise.
  static Galley of(String words, List<Range> ranges, String mark, int room, Setter setter) {
    String text = LINE_END.matcher(words).replaceAll(" ");
    List<Range> marks = joined(text, ranges);
    Galley whole = written(text, marks, mark, List.of(new Range(0, text.length())), setter);
    if (whole.length() <= room) {
      return whole;
    }
    for (int around : AROUND) {
      Galley part = written(text, marks, mark, around(text, marks, around), setter);
      if (!marks.isEmpty() && part.length() <= room) {
        return part;
      }
    }
    Galley start = new Galley();
    String first = Markdown.firstWords(text, room - QuotationText.CUT.length() - 1);
    setter.set(start, new Range(0, first.length()));
    return start.own(" " + QuotationText.CUT);
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

  private static Galley written(
      String text, List<Range> marks, String mark, List<Range> kept, Setter setter) {
    Galley line = new Galley();
    for (Range range : kept) {
      boolean first = line.length() == 0;
      boolean whole = first && range.start() == 0;
      line.own(whole ? "" : (first ? "" : " ") + QuotationText.CUT + " ");
      set(line, marks, mark, range, setter);
    }
    boolean cut = !kept.isEmpty() && kept.getLast().end() < text.length();
    return line.own(cut ? " " + QuotationText.CUT : "");
  }

  private static void set(Galley line, List<Range> marks, String mark, Range range, Setter setter) {
    int at = range.start();
    for (Range one : marks) {
      if (one.start() >= at && one.end() <= range.end()) {
        setter.set(line, new Range(at, one.start()));
        line.own(mark);
        setter.set(line, one);
        line.own(mark);
        at = one.end();
      }
    }
    setter.set(line, new Range(at, range.end()));
  }
}
