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
    return answer(ranking(question, article, embeddings));
  }

  Explanation explain(Question question, OptionalInt article, Optional<Embeddings> embeddings)
      throws IOException {
    Ranking ranking = ranking(question, article, embeddings);
    return Explainer.explain(answer(ranking), ranking, gate.evidence(ranking));
  }

  private Answer answer(Ranking ranking) {
    List<String> missing = ranking.query().missing();
    if (ranking.ranked().isEmpty()) {
      return new Answer.NotCovered(missing, List.of(), 0);
    }
    List<Match> matches = ranking.matches(LibrarySearch.MOST_MATCHES);
    double confidence = gate.confidence(ranking);
    return switch (gate.verdict(confidence)) {
      case FOUND -> new Answer.Found(matches, confidence);
      case PERHAPS -> new Answer.Perhaps(matches, confidence);
      case NOT_COVERED -> new Answer.NotCovered(missing, matches, confidence);
    };
  }

  /// The candidates for a question in their order; none where it has no word to look for.
  Ranking ranking(Question question, OptionalInt article, Optional<Embeddings> embeddings)
      throws IOException {
    QueryTerms query = questions.read(question, article);
    Optional<float[]> vector =
        index.isEmbedded() && !query.isEmpty()
            ? embeddings.flatMap(e -> e.question(query.text()))
            : Optional.empty();
    List<Candidate> found = query.isEmpty() ? List.of() : candidates.find(query, vector, article);
    return new Ranker(query, vector.isPresent()).rank(found);
  }

  /// The passages that fit what is typed so far, best first.
  List<Match> suggest(String typed, OptionalInt article, int most) throws IOException {
    String text = new Question(typed).text();
    if (text.isEmpty()) {
      return index.opening(article, most).stream().map(PassageIndex.Entry::whole).toList();
    }
    List<String> words = english.wordsOf(text);
    String prefix = words.isEmpty() ? "" : words.getLast();
    Set<String> stems = new LinkedHashSet<>();
    questions.terms(text).forEach(term -> stems.add(term.stem()));
    Typed known = new Typed(stems, prefix.length() > 1 ? prefix : "");
    return candidates.startingWith(stems, known.prefix(), article, most).stream()
        .map(entry -> known.in(entry, english))
        .toList();
  }
}
