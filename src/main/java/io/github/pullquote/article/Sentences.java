package io.github.pullquote.article;

import java.util.ArrayList;
import java.util.List;

/// Splits a passage into sentences. The JDK's rules and the full stops themselves propose where one
/// ends; [SentenceEnd] refuses what only looks like an end.
final class Sentences {
  private static final String TERMINATORS = ".!?…";

  private final String text;
  private final SentenceProposals proposals;
  private final Brackets brackets;

  /// The run of closing signs looked at last: from its first sign to the place behind it.
  private int runStart = -1;

  private int runEnd = -1;

  private Sentences(String text) {
    this.text = text;
    this.brackets = Brackets.of(text);
    this.proposals = new SentenceProposals(text);
  }

  /// The sentences of a text, trimmed and in order; together they cover all but white space.
  static List<Sentence> split(String text) {
    return new Sentences(text).split();
  }

  private List<Sentence> split() {
    List<Sentence> sentences = new ArrayList<>();
    int start = skipSpace(text, 0);
    while (start < text.length()) {
      int end = endOf(start);
      sentences.add(new Sentence(sentences.size() + 1, start, trimmed(text, start, end)));
      start = end;
    }
    return sentences.isEmpty() ? List.of(new Sentence(1, 0, text.length())) : sentences;
  }

  /// Where the sentence behind the one that begins at `start` would begin.
  private int endOf(int start) {
    int end = start;
    do {
      end = skipSpace(text, next(end));
    } while (brackets.encloses(end) || !new SentenceEnd(text, start, end).holds());
    return end;
  }

  /// The nearest place behind `from` where a sentence may end: behind a terminator and what closes
  /// around it, if space follows, or where the JDK says, at the latest.
  private int next(int from) {
    int latest = proposals.behind(from);
    for (int i = from; i < latest; i++) {
      if (TERMINATORS.indexOf(text.charAt(i)) >= 0) {
        int end = behindRun(i + 1);
        if (end < text.length() && Characters.isSpace(text.charAt(end))) {
          return end;
        }
        i = end - 1;
      }
    }
    return latest;
  }

  /// The place behind the run of closing signs that stands at `from`, a place behind a terminator:
  /// no note holds one, so two such places in one run have one end, and each run is read once.
  private int behindRun(int from) {
    if (from < runStart || from > runEnd) {
      runStart = from;
      runEnd = behindClosers(text, from);
    }
    return runEnd;
  }

  private static int behindClosers(String text, int from) {
    int i = from;
    while (i < text.length() && (isClosing(text.charAt(i)) || noteEnd(text, i) > i)) {
      i = Math.max(i + 1, noteEnd(text, i));
    }
    return i;
  }

  private static boolean isClosing(char c) {
    return Characters.isCloser(c) || TERMINATORS.indexOf(c) >= 0 || "¹²³⁴⁵⁶⁷⁸⁹⁰".indexOf(c) >= 0;
  }

  /// The end of a note's number such as "[12]" that begins at `i`, which is the answer for none.
  private static int noteEnd(String text, int i) {
    if (text.charAt(i) != '[') {
      return i;
    }
    int end = i + 1;
    while (end < text.length() && end - i <= 3 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end > i + 1 && end < text.length() && text.charAt(end) == ']' ? end + 1 : i;
  }

  private static int skipSpace(String text, int from) {
    int i = from;
    while (i < text.length() && Characters.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int trimmed(String text, int start, int end) {
    int last = end;
    while (last > start && Characters.isSpace(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }
}
