package io.github.pullquote.search;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Answers questions from the index as it is at one moment.
final class Searcher {
  private final PassageIndex index;
  private final EnglishText english;
  private final Candidates candidates;
  private final QuestionReader questions;
  private final EvidenceGate gate = new EvidenceGate();

  Searcher(PassageIndex index, EnglishText english, EnglishWords words, Slang slang) {
    this.index = index;
    this.english = english;
    this.candidates = new Candidates(index);
    Spelling spelling = new Spelling(english, words, index.searcher().getIndexReader());
    this.questions = new QuestionReader(english, words, slang, spelling, candidates);
  }

  /// Keeps the index open until [#release] is called once more.
  ///
  /// @return false if it is closed already
  boolean retain() {
    return index.retain();
  }

  void release() throws IOException {
    index.release();
  }

  Answer ask(Question question, OptionalInt article, Optional<Embeddings> embeddings)
      throws IOException {
    QueryTerms query = questions.read(question, article);
    if (query.isEmpty()) {
      return new Answer.NotCovered(List.of(), List.of());
    }
    List<Ranked> ranked = ranked(query, article, embeddings);
    List<Match> matches =
        ranked.stream().limit(LibrarySearch.MOST_MATCHES).map(Ranked::match).toList();
    if (!ranked.isEmpty() && gate.admits(ranked.getFirst().features())) {
      return new Answer.Found(matches, ranked.getFirst().features().candidate().coverage());
    }
    return new Answer.NotCovered(query.missing(), matches);
  }

  QueryTerms terms(Question question) throws IOException {
    return questions.read(question, OptionalInt.empty());
  }

  List<Ranked> ranked(Question question, OptionalInt article, Optional<Embeddings> embeddings)
      throws IOException {
    return ranked(questions.read(question, article), article, embeddings);
  }

  private List<Ranked> ranked(
      QueryTerms query, OptionalInt article, Optional<Embeddings> embeddings) throws IOException {
    Optional<float[]> vector =
        index.isEmbedded() ? embeddings.flatMap(e -> e.question(query.text())) : Optional.empty();
    return new Ranking(query, vector.isPresent()).of(candidates.find(query, vector, article));
  }

  /// The passages that fit what is typed so far, best first.
  List<Match> suggest(String typed, OptionalInt article, int most) throws IOException {
    String text = new Question(typed).text();
    if (text.isEmpty()) {
      return index.opening(article, most).stream().map(Ranking::unranked).toList();
    }
    List<String> words = english.wordsOf(text);
    String prefix = words.isEmpty() ? "" : words.getLast();
    Set<String> stems = new LinkedHashSet<>();
    questions.terms(text).forEach(term -> stems.add(term.stem()));
    return candidates.startingWith(stems, prefix.length() > 1 ? prefix : "", article, most).stream()
        .map(Ranking::unranked)
        .toList();
  }
}
