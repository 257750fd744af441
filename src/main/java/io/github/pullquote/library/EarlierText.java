package io.github.pullquote.library;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Citation;
import io.github.pullquote.article.Passage;
import io.github.pullquote.article.Quote;
import io.github.pullquote.article.Sentence;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// What is remembered of a text: none of its words, but by it a place of that text is found in a
/// later one.
public final class EarlierText {
  /// Less alike, two sentences only have small words in common.
  private static final double ALIKE = 0.5;

  private static final byte FORMAT = 1;

  private final List<SentencePrint> sentences;

  private EarlierText(List<SentencePrint> sentences) {
    this.sentences = List.copyOf(sentences);
  }

  /// What is to be remembered of an article.
  public static EarlierText of(Article article) {
    return new EarlierText(Located.in(article).stream().map(Located::print).toList());
  }

  /// A sentence of an article as it is now.
  private record Located(Quote quote, SentencePrint print) {
    static List<Located> in(Article article) {
      List<Located> places = new ArrayList<>();
      for (Passage passage : article.passages()) {
        for (Sentence sentence : passage.sentences()) {
          int number = sentence.number();
          places.add(
              new Located(
                  new Quote(article, passage, number, number),
                  SentencePrint.of(passage.number(), passage.textOf(sentence))));
        }
      }
      return places;
    }
  }

  /// Finds a place of this text in a later one.
  public Whereabouts find(Citation place, Article now) {
    int[] cited = cited(place);
    if (cited.length == 0) {
      return new Whereabouts.Forgotten();
    }
    List<Located> places = Located.in(now);
    int[] found = IntStream.of(cited).map(old -> find(old, places)).toArray();
    if (isRun(found, places)) {
      Quote first = places.get(found[0]).quote();
      int last = first.first() + found.length - 1;
      return new Whereabouts.Same(new Quote(first.article(), first.passage(), first.first(), last));
    }
    return nearest(cited, found, places)
        .<Whereabouts>map(Whereabouts.Changed::new)
        .orElseGet(Whereabouts.Removed::new);
  }

  /// The sentences of a place, by their place in the whole text; none if there is no such place.
  private int[] cited(Citation place) {
    int[] all =
        IntStream.range(0, sentences.size())
            .filter(i -> sentences.get(i).passage() == place.passage())
            .toArray();
    if (place.isWhole()) {
      return all;
    }
    return place.last() > all.length
        ? new int[0]
        : IntStream.range(place.first() - 1, place.last()).map(i -> all[i]).toArray();
  }

  /// The same sentence, -1 if there is none; of several the one between the same neighbours, then
  /// the first.
  private int find(int old, List<Located> places) {
    return IntStream.range(0, places.size())
        .filter(i -> places.get(i).print().same() == sentences.get(old).same())
        .boxed()
        .max(
            Comparator.<Integer>comparingInt(i -> neighbours(old, i, places))
                .thenComparing(Comparator.reverseOrder()))
        .orElse(-1);
  }

  private int neighbours(int old, int now, List<Located> places) {
    return equal(old - 1, now - 1, places) + equal(old + 1, now + 1, places);
  }

  private int equal(int old, int now, List<Located> places) {
    boolean both = old >= 0 && now >= 0 && old < sentences.size() && now < places.size();
    return both && sentences.get(old).same() == places.get(now).print().same() ? 1 : 0;
  }

  /// Whether all were found, one behind the other in one passage.
  private static boolean isRun(int[] found, List<Located> places) {
    if (IntStream.of(found).anyMatch(i -> i < 0)) {
      return false;
    }
    boolean behind = IntStream.range(1, found.length).allMatch(i -> found[i] == found[i - 1] + 1);
    Passage first = places.get(found[0]).quote().passage();
    return behind && places.get(found[found.length - 1]).quote().passage().equals(first);
  }

  /// What is still there of the cited sentences, and else is most like them, in the passage that
  /// has most of it; of several the first.
  private Optional<Quote> nearest(int[] cited, int[] found, List<Located> places) {
    SortedMap<Integer, List<Quote>> passages = new TreeMap<>();
    for (int i = 0; i < cited.length; i++) {
      Optional<Quote> one =
          found[i] >= 0
              ? Optional.of(places.get(found[i]).quote())
              : mostLike(sentences.get(cited[i]), places);
      one.ifPresent(
          it -> passages.computeIfAbsent(it.passage().number(), n -> new ArrayList<>()).add(it));
    }
    int most = passages.values().stream().mapToInt(List::size).max().orElse(0);
    return passages.values().stream()
        .filter(it -> it.size() == most)
        .findFirst()
        .map(EarlierText::spanning);
  }

  private static Quote spanning(List<Quote> sentences) {
    Quote one = sentences.getFirst();
    return new Quote(
        one.article(),
        one.passage(),
        sentences.stream().mapToInt(Quote::first).min().orElseThrow(),
        sentences.stream().mapToInt(Quote::last).max().orElseThrow());
  }

  private static Optional<Quote> mostLike(SentencePrint old, List<Located> places) {
    Optional<Quote> nearest = Optional.empty();
    double most = 0;
    for (Located place : places) {
      double likeness = old.likeness(place.print());
      if (likeness >= ALIKE && likeness > most) {
        most = likeness;
        nearest = Optional.of(place.quote());
      }
    }
    return nearest;
  }

  /// Its written form.
  byte[] bytes() {
    int size = 1 + sentences.stream().mapToInt(it -> 13 + 2 * it.words().size()).sum();
    ByteBuffer bytes = ByteBuffer.allocate(size).put(FORMAT);
    for (SentencePrint sentence : sentences) {
      bytes.putInt(sentence.passage()).putLong(sentence.same());
      bytes.put((byte) sentence.words().size());
      sentence.words().forEach(word -> bytes.putShort(word.shortValue()));
    }
    return bytes.array();
  }

  /// Reads the written form.
  ///
  /// @return empty if it is of another format, or damaged
  static Optional<EarlierText> read(byte[] written) {
    ByteBuffer bytes = ByteBuffer.wrap(written);
    if (!bytes.hasRemaining() || bytes.get() != FORMAT) {
      return Optional.empty();
    }
    List<SentencePrint> sentences = new ArrayList<>();
    try {
      while (bytes.hasRemaining()) {
        int passage = bytes.getInt();
        long same = bytes.getLong();
        Set<Integer> words = new HashSet<>();
        for (int left = bytes.get() & 0xFF; left > 0; left--) {
          words.add(bytes.getShort() & 0xFFFF);
        }
        sentences.add(new SentencePrint(passage, same, words));
      }
    } catch (BufferUnderflowException e) {
      return Optional.empty();
    }
    return Optional.of(new EarlierText(sentences));
  }
}
