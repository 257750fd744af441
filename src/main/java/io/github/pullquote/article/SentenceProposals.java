package io.github.pullquote.article;

import java.text.BreakIterator;
import java.text.StringCharacterIterator;
import java.util.Locale;

/// Where the JDK's rules would end the sentences of a text, one after the other.
///
/// Behind a full stop the rules read on to the next letter, however far, to see whether it is a
/// small one, and do so again behind the next full stop. So they are shown no more than a window at
/// a time, which slides along a sentence that fills it; that keeps all this linear.
final class SentenceProposals {
  private static final int WINDOW = 512;

  /// How much of a window must lie behind an end that is believed.
  private static final int MARGIN = 128;

  private final String text;
  private final BreakIterator rules = BreakIterator.getSentenceInstance(Locale.ENGLISH);
  private int latest;

  SentenceProposals(String text) {
    this.text = text;
  }

  /// The first end behind an offset, or the text's. Offsets may not go back.
  int behind(int offset) {
    while (latest <= offset && latest < text.length()) {
      latest = next();
    }
    return latest;
  }

  private int next() {
    int start = latest;
    while (true) {
      int end = Math.min(text.length(), start + WINDOW);
      rules.setText(new StringCharacterIterator(text, start, end, start));
      int proposal = rules.next();
      if (proposal == BreakIterator.DONE) {
        return end;
      }
      if (end == text.length() || proposal <= end - MARGIN) {
        return proposal;
      }
      start = proposal - MARGIN;
    }
  }
}
