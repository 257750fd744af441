package io.github.pullquote.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words that somebody says to be an article's, without the quotation marks around them.
public final class Claim {
  /// What is longer is no quotation, in UTF-16 code units.
  public static final int LONGEST = 6_000;

  /// No quotation leaves out words so often; further ellipses count for nothing.
  private static final int MOST_PARTS = 16;

  /// Stands where words are left out. Its points are taken whole: trying thousands of them again
  /// would overflow the stack.
  private static final Pattern ELLIPSIS =
      Pattern.compile("[\\[(]?\\s{0,2}(?:[…⋯]|\\.(?:\\s{0,2}\\.){2,}+)\\s{0,2}[\\])]?");

  private static final String OPENERS = "\"“„«'‘";
  private static final String CLOSERS = "\"”“»'’";

  private final String text;
  private final List<Word> words;
  private final List<Integer> starts;

  private Claim(String text, List<Word> words, List<Integer> starts) {
    this.text = text;
    this.words = List.copyOf(words);
    this.starts = List.copyOf(starts);
  }

  /// Reads a claimed quotation.
  ///
  /// @return empty if there is no word in it
  /// @throws IllegalArgumentException if it is longer than [#LONGEST]
  public static Optional<Claim> of(String quotation) {
    if (quotation.length() > LONGEST) {
      throw new IllegalArgumentException(
          "A quotation of %d characters is too long".formatted(quotation.length()));
    }
    String text = unquoted(quotation.strip());
    List<Word> words = Words.of(text);
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new Claim(text, words, starts(text, words)));
  }

  /// Without the marks around it, where they are a pair of their own.
  private static String unquoted(String text) {
    int last = text.length() - 1;
    if (last < 1) {
      return text;
    }
    int opener = OPENERS.indexOf(text.charAt(0));
    boolean pair = opener >= 0 && CLOSERS.charAt(opener) == text.charAt(last);
    String inner = pair ? text.substring(1, last) : text;
    boolean own = pair && inner.indexOf(text.charAt(0)) < 0 && inner.indexOf(text.charAt(last)) < 0;
    return own ? inner.strip() : text;
  }

  /// The numbers of the words behind an ellipsis, and of the first.
  private static List<Integer> starts(String text, List<Word> words) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    Matcher ellipsis = ELLIPSIS.matcher(text);
    while (ellipsis.find() && starts.size() < MOST_PARTS) {
      int from = ellipsis.start();
      int before = (int) words.stream().takeWhile(word -> word.start() < from).count();
      if (before > starts.getLast() && before < words.size()) {
        starts.add(before);
      }
    }
    return starts;
  }

  /// The words as they were claimed.
  public String text() {
    return text;
  }

  List<Word> words() {
    return words;
  }

  /// The numbers of the words that begin its parts, between which it leaves words out; from 0.
  List<Integer> starts() {
    return starts;
  }

  /// Its parts, each a run of words.
  List<List<Word>> parts() {
    List<List<Word>> parts = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : words.size();
      parts.add(words.subList(starts.get(i), end));
    }
    return parts;
  }

  @Override
  public String toString() {
    return text;
  }
}
