package io.github.pullquote.search;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Passage;
import io.github.pullquote.article.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/// A quotation that was made of an article's words, and perhaps spoilt.
///
/// @param text as somebody would write it
/// @param origins the words that it was made of
record MadeQuotation(String text, List<Span> origins) {
  /// Fewer words make no quotation; of what is spoilt, some must be left.
  private static final int LEAST = 4;

  private static final int LEAST_SPOILT = 6;
  private static final int MOST = 40;

  /// How it is made.
  enum Kind {
    FRAGMENT,
    ELLIPSIS,
    TYPO,
    WORD_DROPPED,
    WORDS_SWAPPED,
    NOT_INSERTED,
    WORD_REPLACED,
    SPLICED,
    FOREIGN_FRAGMENT,
    FOREIGN_SENTENCE;

    boolean isForeign() {
      return this == FOREIGN_FRAGMENT || this == FOREIGN_SENTENCE;
    }

    boolean isExact() {
      return this == FRAGMENT || this == ELLIPSIS;
    }
  }

  /// Makes quotations of one article.
  record Maker(Article article, Random random) {
    /// A quotation of some place; empty if that place is not fit for it.
    Optional<MadeQuotation> make(Kind kind) {
      Passage passage = any(article.passages());
      if (kind == Kind.FOREIGN_SENTENCE) {
        Sentence sentence = any(passage.sentences());
        return Optional.of(whole(span(passage, sentence.start(), sentence.end())));
      }
      boolean few = kind == Kind.FRAGMENT || kind == Kind.FOREIGN_FRAGMENT;
      Optional<List<Word>> cut = cut(passage, few ? LEAST : LEAST_SPOILT);
      return cut.flatMap(words -> made(kind, passage, words));
    }

    private MadeQuotation whole(Span span) {
      return new MadeQuotation(span.text(), List.of(span));
    }

    private <T> T any(List<T> all) {
      return all.get(random.nextInt(all.size()));
    }

    private Span span(Passage passage, int start, int end) {
      return new Span(new Source.Body(article, passage), start, end);
    }

    private Optional<List<Word>> cut(Passage passage, int least) {
      List<Word> words = Words.of(passage.text());
      if (words.size() < least) {
        return Optional.empty();
      }
      int length = Math.min(words.size(), random.nextInt(least, MOST + 1));
      int first = random.nextInt(words.size() - length + 1);
      return Optional.of(words.subList(first, first + length));
    }

    private Optional<MadeQuotation> made(Kind kind, Passage passage, List<Word> words) {
      Span span = span(passage, words.getFirst().start(), words.getLast().end());
      int at = 1 + random.nextInt(words.size() - 2);
      Word word = words.get(at);
      String text = passage.text();
      String before = text.substring(span.start(), word.start());
      String itself = text.substring(word.start(), word.end());
      String behind = text.substring(word.end(), span.end());
      return switch (kind) {
        case FRAGMENT, FOREIGN_FRAGMENT ->
            Optional.of(new MadeQuotation(varied(span.text()), List.of(span)));
        case ELLIPSIS -> Optional.of(shortened(passage, words));
        case TYPO ->
            itself.length() < LEAST
                ? Optional.empty()
                : spoilt(before + mistyped(itself) + behind, span);
        case WORD_DROPPED -> spoilt(before + behind.stripLeading(), span);
        case WORDS_SWAPPED -> swapped(span, words.get(at - 1), word);
        case NOT_INSERTED -> spoilt(before + itself + " not" + behind, span);
        case WORD_REPLACED -> spoilt(before + any(Words.of(text)).spelling() + behind, span);
        case SPLICED -> spliced(span);
        case FOREIGN_SENTENCE -> throw new IllegalStateException("Made before: " + kind);
      };
    }

    /// Leaves out up to eight words.
    private MadeQuotation shortened(Passage passage, List<Word> words) {
      int from = 2 + random.nextInt(words.size() - 4);
      int to = Math.min(words.size() - 2, from + 1 + random.nextInt(8));
      Span head = span(passage, words.getFirst().start(), words.get(from - 1).end());
      Span tail = span(passage, words.get(Math.max(from, to)).start(), words.getLast().end());
      String ellipsis = any(List.of(" … ", " ... ", " […] ", "...", "…"));
      return new MadeQuotation(head.text() + ellipsis + tail.text(), List.of(head, tail));
    }

    private String mistyped(String word) {
      int at = 1 + random.nextInt(word.length() - 2);
      return switch (random.nextInt(3)) {
        case 0 -> word.substring(0, at) + word.substring(at + 1);
        case 1 -> word.substring(0, at) + "q" + word.substring(at);
        default ->
            word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
      };
    }

    private Optional<MadeQuotation> swapped(Span span, Word one, Word next) {
      String text = span.source().text();
      String swapped =
          text.substring(span.start(), one.start())
              + text.substring(next.start(), next.end())
              + text.substring(one.end(), next.start())
              + text.substring(one.start(), one.end())
              + text.substring(next.end(), span.end());
      return spoilt(swapped, span);
    }

    /// The words and some of another passage.
    private Optional<MadeQuotation> spliced(Span span) {
      Passage other = any(article.passages());
      return cut(other, LEAST_SPOILT)
          .map(words -> span(other, words.getFirst().start(), words.getLast().end()))
          .map(tail -> new MadeQuotation(span.text() + " " + tail.text(), List.of(span, tail)));
    }

    /// Unless it is the same after all.
    private Optional<MadeQuotation> spoilt(String text, Span span) {
      boolean same = keys(text).equals(keys(span.text()));
      return same ? Optional.empty() : Optional.of(new MadeQuotation(varied(text), List.of(span)));
    }

    private static List<String> keys(String text) {
      return Words.of(text).stream().map(Word::key).toList();
    }

    /// Written otherwise, as it comes from other programs and fingers.
    private String varied(String text) {
      return switch (random.nextInt(6)) {
        case 0 -> text.replace('\'', '’').replace('"', '”');
        case 1 -> text.replace('’', '\'').replace('“', '"').replace('”', '"');
        case 2 -> "“" + text + "”";
        case 3 -> text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
        case 4 -> text.replace(" ", "\u00A0 ").replace("-", "–");
        default -> text.replace("ing", "i\u00ADng") + "…";
      };
    }
  }

  /// Whether the words found are of the very place, or stand there as they stand here.
  boolean isFoundBy(Stream<Span> found) {
    return found.anyMatch(span -> origins.stream().anyMatch(origin -> isSamePlace(origin, span)));
  }

  private static boolean isSamePlace(Span one, Span other) {
    return one.source().equals(other.source())
        && one.start() < other.end()
        && other.start() < one.end();
  }
}
