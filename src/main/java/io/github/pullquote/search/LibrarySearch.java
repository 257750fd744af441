package io.github.pullquote.search;

import io.github.pullquote.article.Article;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// Answers questions from the articles of one library. Safe for many threads; close once.
public final class LibrarySearch implements Closeable {
  /// An answer holds at most so many passages.
  public static final int MOST_MATCHES = 10;

  /// Of a longer question the first content words are searched; Lucene's limit is ten times that.
  private static final int MOST_TERMS = 100;

  private final EnglishText english = new EnglishText();
  private final EnglishWords englishWords = new EnglishWords();
  private final Slang slang = new Slang(english);
  private final List<Article> articles;
  private final PassageIndex index;
  private final Candidates candidates;
  private final Spelling spelling;
  private final EvidenceGate gate = new EvidenceGate();

  private LibrarySearch(Directory directory, List<Article> articles) throws IOException {
    this.articles = List.copyOf(articles);
    this.index = PassageIndex.build(directory, english, this.articles);
    this.candidates = new Candidates(index);
    this.spelling = new Spelling(english, englishWords, index.searcher().getIndexReader());
  }

  /// Indexes articles in memory.
  public static LibrarySearch inMemory(List<Article> articles) {
    try {
      return new LibrarySearch(new ByteBuffersDirectory(), articles);
    } catch (IOException e) {
      throw new UncheckedIOException("An index in memory can't fail to be written", e);
    }
  }

  /// Indexes articles in a directory, replacing the index that may be there.
  ///
  /// @throws IOException if the directory can't be written
  public static LibrarySearch onDisk(Path directory, List<Article> articles) throws IOException {
    return new LibrarySearch(FSDirectory.open(directory), articles);
  }

  /// Answers from all articles.
  public Answer ask(Question question) {
    return ask(question, Optional.empty());
  }

  /// Answers from one article, or from all where none is given.
  ///
  /// @throws IllegalArgumentException if the library has no such article
  public Answer ask(Question question, Optional<Article> only) {
    try {
      OptionalInt article = place(only);
      QueryTerms query = query(question, article);
      if (query.isEmpty()) {
        return new Answer.NotCovered(List.of(), List.of(), 0);
      }
      List<Ranked> ranked = ranked(query, article);
      if (ranked.isEmpty()) {
        return new Answer.NotCovered(query.missing(), List.of(), 0);
      }
      List<Match> matches = ranked.stream().limit(MOST_MATCHES).map(Ranked::match).toList();
      Features best = ranked.getFirst().features();
      double confidence = Math.min(1, best.candidate().coverage());
      return gate.admits(best)
          ? new Answer.Found(matches, confidence)
          : new Answer.NotCovered(query.missing(), matches, confidence);
    } catch (IOException e) {
      throw new UncheckedIOException("The index of the library can't be read", e);
    }
  }

  private List<Ranked> ranked(QueryTerms query, OptionalInt article) throws IOException {
    return Ranking.of(candidates.find(query, article), query);
  }

  /// Every candidate for a question, best first, with what it was ranked by.
  List<Ranked> ranked(Question question) throws IOException {
    return ranked(query(question, OptionalInt.empty()), OptionalInt.empty());
  }

  private QueryTerms query(Question question, OptionalInt article) throws IOException {
    Map<String, Double> weights = new LinkedHashMap<>();
    List<String> stems = new ArrayList<>();
    List<String> words = new ArrayList<>();
    Set<String> guessed = new HashSet<>();
    Set<String> missing = new LinkedHashSet<>();
    for (Term term : first(english.questionTerms(question.text()))) {
      String stem = term.stem();
      if (!candidates.occurs(stem, article)) {
        missing.add(term.word());
      }
      if (candidates.passageFrequency(stem) == 0) {
        stem = meant(term).map(Term::stem).orElse(stem);
        if (!stem.equals(term.stem()) && !weights.containsKey(stem)) {
          guessed.add(stem);
        }
      }
      weights.putIfAbsent(stem, Math.sqrt(candidates.idf(stem) * englishWords.idf(stem)));
      stems.add(stem);
      words.add(term.word().toLowerCase(Locale.ROOT));
    }
    return new QueryTerms(
        weights,
        stems,
        words,
        guessed,
        english.wordsOf(question.text()),
        List.copyOf(missing),
        AnswerCue.of(question));
  }

  private static List<Term> first(List<Term> terms) {
    return terms.subList(0, Math.min(terms.size(), MOST_TERMS));
  }

  private Optional<Term> meant(Term unknown) throws IOException {
    Optional<Term> ordinary = slang.ordinary(unknown);
    return ordinary.isPresent() ? ordinary : spelling.correct(unknown);
  }

  /// The passages that fit a question of which the last word may be half typed, best first. Blank
  /// text gives the first passages.
  ///
  /// @param most how many at the most
  public List<Match> suggest(String typed, Optional<Article> only, int most) {
    String text = new Question(typed).text();
    if (text.isEmpty()) {
      return opening(only, most);
    }
    List<String> words = english.wordsOf(text);
    String prefix = words.isEmpty() ? "" : words.getLast();
    Set<String> stems = new LinkedHashSet<>();
    first(english.questionTerms(text)).forEach(term -> stems.add(term.stem()));
    try {
      return candidates
          .startingWith(stems, prefix.length() > 1 ? prefix : "", place(only), most)
          .stream()
          .map(Ranking::unranked)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The index of the library can't be read", e);
    }
  }

  private List<Match> opening(Optional<Article> only, int most) {
    return index.entries().stream()
        .filter(entry -> only.isEmpty() || entry.article() == only.get())
        .limit(most)
        .map(Ranking::unranked)
        .toList();
  }

  private OptionalInt place(Optional<Article> only) {
    if (only.isEmpty()) {
      return OptionalInt.empty();
    }
    int place = articles.indexOf(only.get());
    if (place < 0) {
      throw new IllegalArgumentException("The library does not have " + only.get());
    }
    return OptionalInt.of(place);
  }

  @Override
  public void close() throws IOException {
    index.close();
  }

  /// A match with the features it was ranked by.
  record Ranked(Match match, Features features) {
    static final Comparator<Ranked> BEST_FIRST =
        Comparator.comparingDouble((Ranked r) -> r.match().score()).reversed();
  }
}
