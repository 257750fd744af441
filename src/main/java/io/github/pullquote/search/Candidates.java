package io.github.pullquote.search;

import io.github.pullquote.article.Quote;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/// Finds the passages worth a closer look, by BM25 of the passages and of their sentences.
final class Candidates {
  /// Passages, and sentences, that one question looks at.
  private static final int PASSAGES = 60;

  private static final int SENTENCES = 240;

  /// Passages, and sentences, that are looked at because they are near in meaning.
  private static final int NEAR = 60;

  /// Stems that a sentence may share with a quotation.
  private static final int STEMS = 200;

  /// A heading speaks of all its passages alike, so it decides little.
  private static final float HEADING_BOOST = 0.2f;

  private final PassageIndex index;

  Candidates(PassageIndex index) {
    this.index = index;
  }

  /// The passages that share a term with the question or are near to it in meaning, in the order of
  /// the library.
  ///
  /// @param vector the question's, empty to look at words alone
  List<Candidate> find(QueryTerms query, Optional<float[]> vector, Scope scope) throws IOException {
    SortedMap<Integer, Float> scores = byWords(query, scope.article());
    if (scope.passages().isPresent()) {
      scores.keySet().retainAll(scope.passages().get());
      scope.passages().get().forEach(ordinal -> scores.putIfAbsent(ordinal, 0f));
    } else if (vector.isPresent()) {
      addNear(scores, vector.get(), scope.article());
    }
    int[] ordinals = scores.keySet().stream().mapToInt(Integer::intValue).toArray();
    // Looked at only when all are analysed: then the vocabulary knows their words.
    List<AnalysedPassage> terms = Arrays.stream(ordinals).mapToObj(index::analysed).toList();
    double[] bm25 = scores.values().stream().mapToDouble(Float::doubleValue).toArray();
    List<double[]> cosines = cosines(ordinals, vector);
    CloserLook look = new CloserLook(query, index.vocabulary(), index.sentenceLength());
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < ordinals.length; i++) {
      PassageIndex.Entry entry = index.entries().get(ordinals[i]);
      found.add(look.at(entry, bm25[i], terms.get(i), cosines.get(i)));
    }
    return found;
  }

  /// BM25 by the passages' ordinals; 0 for those that only one of their sentences led to.
  private SortedMap<Integer, Float> byWords(QueryTerms query, OptionalInt article)
      throws IOException {
    BooleanQuery.Builder passages = new BooleanQuery.Builder();
    BooleanQuery.Builder sentences = new BooleanQuery.Builder();
    for (String stem : query.weights().keySet()) {
      passages.add(new TermQuery(new Term(PassageIndex.PASSAGE, stem)), Occur.SHOULD);
      passages.add(
          new BoostQuery(new TermQuery(new Term(PassageIndex.HEADING, stem)), HEADING_BOOST),
          Occur.SHOULD);
      sentences.add(new TermQuery(new Term(PassageIndex.SENTENCE, stem)), Occur.SHOULD);
    }
    SortedMap<Integer, Float> scores = new TreeMap<>();
    for (ScoreDoc hit : search(passages.build(), article, PASSAGES)) {
      scores.put(index.ordinal(hit.doc), hit.score);
    }
    for (ScoreDoc hit : search(sentences.build(), article, SENTENCES)) {
      scores.putIfAbsent(index.ordinal(hit.doc), 0f);
    }
    return scores;
  }

  /// Adds what is near in meaning: of a small library every passage, for its words don't show it.
  private void addNear(SortedMap<Integer, Float> scores, float[] vector, OptionalInt article)
      throws IOException {
    if (index.entries().size() <= NEAR) {
      for (int ordinal = 0; ordinal < index.entries().size(); ordinal++) {
        if (article.isEmpty() || index.articleOf(ordinal) == article.getAsInt()) {
          scores.putIfAbsent(ordinal, 0f);
        }
      }
      return;
    }
    for (String field : List.of(PassageIndex.PASSAGE_VECTOR, PassageIndex.SENTENCE_VECTOR)) {
      Query near =
          article.isEmpty()
              ? new KnnFloatVectorQuery(field, vector, NEAR)
              : new KnnFloatVectorQuery(field, vector, NEAR, only(article.getAsInt()));
      for (ScoreDoc hit : index.searcher().search(near, NEAR).scoreDocs) {
        scores.putIfAbsent(index.ordinal(hit.doc), 0f);
      }
    }
  }

  /// Of each passage its cosine with the question, then those of its sentences; all 0 without a
  /// vector.
  private List<double[]> cosines(int[] ordinals, Optional<float[]> vector) throws IOException {
    int[] sizes = Arrays.stream(ordinals).map(o -> sentences(o)).toArray();
    if (vector.isEmpty()) {
      return Arrays.stream(sizes).mapToObj(size -> new double[1 + size]).toList();
    }
    int[] passages = Arrays.stream(ordinals).map(index::document).toArray();
    int[] sentences =
        IntStream.range(0, ordinals.length)
            .flatMap(i -> IntStream.rangeClosed(passages[i] + 1, passages[i] + sizes[i]))
            .toArray();
    double[] ofPassages = index.cosines(PassageIndex.PASSAGE_VECTOR, vector.get(), passages);
    double[] ofSentences = index.cosines(PassageIndex.SENTENCE_VECTOR, vector.get(), sentences);
    List<double[]> cosines = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < ordinals.length; i++) {
      double[] of = new double[1 + sizes[i]];
      of[0] = ofPassages[i];
      System.arraycopy(ofSentences, next, of, 1, sizes[i]);
      next += sizes[i];
      cosines.add(of);
    }
    return cosines;
  }

  private int sentences(int ordinal) {
    return index.entries().get(ordinal).passage().sentences().size();
  }

  /// The passages that hold one of `stems` or a word that starts with `prefix`, best first.
  List<PassageIndex.Entry> startingWith(
      Collection<String> stems, String prefix, OptionalInt article, int most) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String stem : stems) {
      query.add(new TermQuery(new Term(PassageIndex.PASSAGE, stem)), Occur.SHOULD);
    }
    if (!prefix.isEmpty()) {
      query.add(new PrefixQuery(new Term(PassageIndex.WORDS, prefix)), Occur.SHOULD);
    }
    List<PassageIndex.Entry> found = new ArrayList<>();
    for (ScoreDoc hit : search(query.build(), article, most)) {
      found.add(index.entries().get(index.ordinal(hit.doc)));
    }
    return found;
  }

  /// The ordinals of the passages that hold a run of words as it stands, case folded; at most
  /// [Scope#MOST].
  List<Integer> holding(List<String> run, OptionalInt article) throws IOException {
    Query phrase = new PhraseQuery(PassageIndex.WORDS, run.toArray(String[]::new));
    return Arrays.stream(search(phrase, article, Scope.MOST))
        .map(hit -> index.ordinal(hit.doc))
        .toList();
  }

  /// The sentence that shares most with stems; empty if none has one of them.
  ///
  /// @param article the place of the only article to look at
  Optional<Quote> nearestSentence(List<String> stems, OptionalInt article) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    stems.stream()
        .distinct()
        .limit(STEMS)
        .map(stem -> new TermQuery(new Term(PassageIndex.SENTENCE, stem)))
        .forEach(any -> query.add(any, Occur.SHOULD));
    ScoreDoc[] hits = search(query.build(), article, 1);
    if (hits.length == 0) {
      return Optional.empty();
    }
    int ordinal = index.ordinal(hits[0].doc);
    int number = hits[0].doc - index.document(ordinal);
    PassageIndex.Entry entry = index.entries().get(ordinal);
    return Optional.of(new Quote(entry.article(), entry.passage(), number, number));
  }

  /// How telling a stem is: the rarer in the library's passages, the more; 0 to about 12. This is
  /// BM25's idf.
  double idf(String stem) throws IOException {
    int passages = index.entries().size();
    int frequency = passageFrequency(stem);
    return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
  }

  /// Whether a passage holds a stem, or a title or heading over one does.
  ///
  /// @param article the place of the only article to look at
  boolean occurs(String stem, OptionalInt article) throws IOException {
    Term passage = new Term(PassageIndex.PASSAGE, stem);
    Term heading = new Term(PassageIndex.HEADING, stem);
    if (article.isEmpty()) {
      IndexReader reader = index.searcher().getIndexReader();
      return reader.docFreq(passage) > 0 || reader.docFreq(heading) > 0;
    }
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    either.add(new TermQuery(passage), Occur.SHOULD).add(new TermQuery(heading), Occur.SHOULD);
    return search(either.build(), article, 1).length > 0;
  }

  /// How many passages hold a stem.
  int passageFrequency(String stem) throws IOException {
    return index.searcher().getIndexReader().docFreq(new Term(PassageIndex.PASSAGE, stem));
  }

  private ScoreDoc[] search(Query query, OptionalInt article, int most) throws IOException {
    BooleanQuery.Builder scoped = new BooleanQuery.Builder().add(query, Occur.MUST);
    article.ifPresent(place -> scoped.add(only(place), Occur.FILTER));
    return index.searcher().search(scoped.build(), most).scoreDocs;
  }

  private static Query only(int article) {
    return new TermQuery(new Term(PassageIndex.ARTICLE, Integer.toString(article)));
  }
}
