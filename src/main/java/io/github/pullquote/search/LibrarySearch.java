package io.github.pullquote.search;

import io.github.pullquote.article.Article;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
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

  private final EnglishText english = new EnglishText();
  private final List<Article> articles;
  private final PassageIndex index;
  private final Candidates candidates;
  private final Spelling spelling;
  private final EvidenceGate gate = new EvidenceGate();

  private LibrarySearch(Directory directory, List<Article> articles) throws IOException {
    this.articles = List.copyOf(articles);
    this.index = PassageIndex.build(directory, english, this.articles);
    this.candidates = new Candidates(index);
    this.spelling = new Spelling(english, index.searcher().getIndexReader());
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
  public static LibrarySearch onDisk(java.nio.file.Path directory, List<Article> articles)
      throws IOException {
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
      QueryTerms terms = terms(question);
      if (terms.stems().isEmpty()) {
        return new Answer.NotCovered(List.of(), List.of());
      }
      Collection<Candidate> found = candidates.find(terms.stems(), place(only));
      List<Ranked> ranked = new Ranking(question, terms).rank(found);
      List<Match> matches = ranked.stream().limit(MOST_MATCHES).map(Ranked::match).toList();
      if (!ranked.isEmpty() && gate.admits(ranked.getFirst().features())) {
        return new Answer.Found(matches, ranked.getFirst().features().coverage());
      }
      return new Answer.NotCovered(terms.missing(), matches);
    } catch (IOException e) {
      throw new UncheckedIOException("The index of the library can't be read", e);
    }
  }

  private QueryTerms terms(Question question) throws IOException {
    Map<String, Double> weights = new LinkedHashMap<>();
    Set<String> guessed = new HashSet<>();
    Set<String> missing = new LinkedHashSet<>();
    for (Term term : english.questionTerms(question.text())) {
      if (candidates.passageFrequency(term.stem()) > 0) {
        weights.put(term.stem(), candidates.idf(term.stem()));
        continue;
      }
      missing.add(term.word());
      String stem = spelling.correct(term).map(Term::stem).orElse(term.stem());
      if (weights.putIfAbsent(stem, candidates.idf(stem)) == null && !stem.equals(term.stem())) {
        guessed.add(stem);
      }
    }
    return new QueryTerms(weights, guessed, List.copyOf(missing));
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
    int space = text.lastIndexOf(' ');
    String prefix = text.substring(space + 1).toLowerCase(Locale.ROOT).replaceAll("\\W", "");
    Set<String> stems = new LinkedHashSet<>();
    english.questionTerms(text).forEach(term -> stems.add(term.stem()));
    try {
      return candidates
          .startingWith(stems, prefix.length() > 1 ? prefix : "", place(only), most)
          .stream()
          .map(candidate -> Ranking.unranked(candidate.entry))
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
