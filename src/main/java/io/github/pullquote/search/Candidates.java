package io.github.pullquote.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/// Finds the passages worth a closer look, by BM25 of the passages and of their sentences.
final class Candidates {
  /// Passages, and sentences, that one question looks at.
  private static final int PASSAGES = 60;

  private static final int SENTENCES = 240;

  /// A heading speaks of all its passages alike, so it decides little.
  private static final float HEADING_BOOST = 0.2f;

  private final PassageIndex index;

  Candidates(PassageIndex index) {
    this.index = index;
  }

  /// The passages that share a term with the question, in the order of the library.
  ///
  /// @param article the place of the only article to look at
  List<Candidate> find(QueryTerms query, OptionalInt article) throws IOException {
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
    List<Candidate> found = new ArrayList<>();
    scores.forEach(
        (ordinal, score) ->
            found.add(
                Candidate.of(
                    index.entries().get(ordinal),
                    score,
                    index.analysed(ordinal),
                    query,
                    index.sentenceLength())));
    return found;
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
    article.ifPresent(
        i ->
            scoped.add(
                new TermQuery(new Term(PassageIndex.ARTICLE, Integer.toString(i))), Occur.FILTER));
    return index.searcher().search(scoped.build(), most).scoreDocs;
  }
}
