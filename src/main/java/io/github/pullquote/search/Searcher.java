package io.github.pullquote.search;

import io.github.pullquote.article.Article;
import io.github.pullquote.search.QuestionParts.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
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
  private final Scopes scopes;
  private final Corrections corrections;
  private final EvidenceGate gate = new EvidenceGate();
  private final EqualEvidence equal = new EqualEvidence(gate);

  private final QuoteChecker quotes;

  Searcher(PassageIndex index, List<Article> articles, Lexicon lexicon) {
    this.index = index;
    this.english = lexicon.text();
    this.candidates = new Candidates(index);
    this.quotes = new QuoteChecker(new QuoteIndex(index.searcher(), articles), candidates);
    this.scopes = new Scopes(index, english, candidates);
    Spelling spelling = new Spelling(english, lexicon.words(), index.searcher().getIndexReader());
    this.corrections = new Corrections(index, english, spelling, candidates);
    this.questions =
        new QuestionReader(english, lexicon.words(), lexicon.slang(), spelling, candidates);
  }

  /// Whether it knows the vectors of its passages.
  boolean isEmbedded() {
    return index.isEmbedded();
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

  /// Whether the index is still what was written.
  boolean isIntact() {
    return index.isIntact();
  }

  /// What became of one question.
  private record Judged(Ranking ranking, double confidence, EvidenceGate.Verdict verdict) {}

  /// Answers the questions of a message: those that find most first, their passages in turn.
  Answer ask(Question question, OptionalInt article, Optional<Embeddings> embeddings)
      throws IOException {
    return answer(judged(question, article, embeddings), article);
  }

  /// Explains the answer by the question of the message that found most.
  Explanation explain(Question question, OptionalInt article, Optional<Embeddings> embeddings)
      throws IOException {
    List<Judged> judged = judged(question, article, embeddings);
    Ranking first = judged.getFirst().ranking();
    return Explainer.explain(answer(judged, article), first, gate.evidence(first));
  }

  /// The candidates for the question of a message that found most.
  Ranking ranking(Question question, OptionalInt article, Optional<Embeddings> embeddings)
      throws IOException {
    return judged(question, article, embeddings).getFirst().ranking();
  }

  private Answer answer(List<Judged> judged, OptionalInt article) throws IOException {
    Judged best = judged.getFirst();
    List<Ranking> alike =
        judged.stream()
            .filter(one -> one.verdict() == best.verdict())
            .map(Judged::ranking)
            .toList();
    List<Match> matches = Ranking.inTurn(alike, LibrarySearch.MOST_MATCHES);
    return switch (best.verdict()) {
      case FOUND -> new Answer.Found(matches, best.confidence(), elsewhere(judged));
      case PERHAPS -> new Answer.Perhaps(matches, best.confidence());
      case NOT_COVERED -> {
        List<String> missing = missing(judged);
        yield new Answer.NotCovered(
            missing, corrections.of(missing, article), matches, best.confidence());
      }
    };
  }

  /// Several questions at once may each have their own article.
  private List<Match> elsewhere(List<Judged> judged) {
    Judged best = judged.getFirst();
    return judged.size() > 1 ? List.of() : equal.beside(best.ranking(), best.confidence());
  }

  private static List<String> missing(List<Judged> judged) {
    return judged.stream().flatMap(j -> j.ranking().query().missing().stream()).distinct().toList();
  }

  /// Of each question of a message what became of it; those that found most first, else in order.
  private List<Judged> judged(
      Question question, OptionalInt article, Optional<Embeddings> embeddings) throws IOException {
    List<Judged> judged = new ArrayList<>();
    for (Part part : QuestionParts.of(question)) {
      Ranking ranking = ranking(part, article, embeddings);
      double confidence = gate.confidence(ranking);
      judged.add(new Judged(ranking, confidence, gate.verdict(confidence)));
    }
    judged.sort(Comparator.comparing(Judged::verdict));
    return judged;
  }

  /// The candidates for one question in their order; none where it has no word to look for.
  private Ranking ranking(Part part, OptionalInt article, Optional<Embeddings> embeddings)
      throws IOException {
    Scope scope = scopes.of(part, article);
    QueryTerms read =
        questions.read(scope.passages().isEmpty() ? part.unwrapped() : part.text(), article);
    QueryTerms query = read.isEmpty() ? questions.read(part.whole(), article) : read;
    if (query.isEmpty()) {
      return new Ranker(query, false).rank(List.of());
    }
    Optional<float[]> vector =
        index.isEmbedded() ? embeddings.flatMap(e -> e.question(query.text())) : Optional.empty();
    return new Ranker(query, vector.isPresent()).rank(candidates.find(query, vector, scope));
  }

  /// What a question asks that may go on with an earlier one; empty if it stands for itself.
  Optional<Question> together(Question question, Question earlier, OptionalInt article)
      throws IOException {
    return new FollowUp(english, questions).together(question, earlier, article);
  }

  /// Compares a claimed quotation with the articles.
  QuoteCheck check(Claim claim, OptionalInt article) throws IOException {
    return quotes.check(claim, english.stemsOf(claim.text()), article);
  }

  /// The passages that fit what is typed so far, best first.
  List<Match> suggest(String typed, OptionalInt article, int most) throws IOException {
    String text = new Question(typed).text();
    if (text.isEmpty()) {
      return index.ordinals(entry -> true, article, most).stream()
          .map(ordinal -> index.entries().get(ordinal).whole())
          .toList();
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
