package io.github.pullquote.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
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

  /// The passages that share a term with the question, in no order.
  ///
  /// @param article the place of the only article to look at
  Collection<Candidate> find(Collection<String> stems, OptionalInt article) throws IOException {
    BooleanQuery.Builder passages = new BooleanQuery.Builder();
    BooleanQuery.Builder sentences = new BooleanQuery.Builder();
    for (String stem : stems) {
      passages.add(new TermQuery(new Term(PassageIndex.PASSAGE, stem)), Occur.SHOULD);
      passages.add(
          new BoostQuery(new TermQuery(new Term(PassageIndex.HEADING, stem)), HEADING_BOOST),
          Occur.SHOULD);
      sentences.add(new TermQuery(new Term(PassageIndex.SENTENCE, stem)), Occur.SHOULD);
    }
    Map<Integer, Candidate> found = new LinkedHashMap<>();
    for (ScoreDoc hit : search(passages.build(), article, PASSAGES)) {
      candidate(found, hit).passageScore = hit.score;
    }
    for (ScoreDoc hit : search(sentences.build(), article, SENTENCES)) {
      int number = value(hit.doc, PassageIndex.NUMBER);
      candidate(found, hit).sentenceScores.put(number, hit.score);
    }
    List<Candidate> inOrder =
        found.values().stream().sorted(Comparator.comparingInt(c -> c.document)).toList();
    for (String stem : stems) {
      markHolders(stem, inOrder);
    }
    return found.values();
  }

  /// @param found in the order of their documents
  private void markHolders(String stem, List<Candidate> found) throws IOException {
    for (LeafReaderContext leaf : index.searcher().getIndexReader().leaves()) {
      PostingsEnum postings =
          leaf.reader().postings(new Term(PassageIndex.PASSAGE, stem), PostingsEnum.NONE);
      if (postings == null) {
        continue;
      }
      for (Candidate candidate : found) {
        int wanted = candidate.document - leaf.docBase;
        if (wanted > postings.docID()) {
          postings.advance(wanted);
        }
        if (wanted == postings.docID()) {
          candidate.held.add(stem);
        }
      }
    }
  }

  /// The passages that hold one of `stems` or a word that starts with `prefix`, best first.
  List<Candidate> startingWith(
      Collection<String> stems, String prefix, OptionalInt article, int most) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String stem : stems) {
      query.add(new TermQuery(new Term(PassageIndex.PASSAGE, stem)), Occur.SHOULD);
    }
    if (!prefix.isEmpty()) {
      query.add(new PrefixQuery(new Term(PassageIndex.WORDS, prefix)), Occur.SHOULD);
    }
    Map<Integer, Candidate> found = new LinkedHashMap<>();
    for (ScoreDoc hit : search(query.build(), article, most)) {
      candidate(found, hit).passageScore = hit.score;
    }
    return List.copyOf(found.values());
  }

  /// How telling a stem is: the rarer in the library's passages, the more; 0 to about 12. This is
  /// BM25's idf.
  double idf(String stem) throws IOException {
    int passages = index.entries().size();
    int frequency = passageFrequency(stem);
    return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
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

  private Candidate candidate(Map<Integer, Candidate> found, ScoreDoc hit) throws IOException {
    int ordinal = value(hit.doc, PassageIndex.ORDINAL);
    return found.computeIfAbsent(
        ordinal, i -> new Candidate(index.entries().get(i), index.document(i)));
  }

  private int value(int document, String field) throws IOException {
    IndexSearcher searcher = index.searcher();
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    NumericDocValues values = leaf.reader().getNumericDocValues(field);
    if (values == null || !values.advanceExact(document - leaf.docBase)) {
      throw new IOException("The index has no %s for document %d".formatted(field, document));
    }
    return (int) values.longValue();
  }
}
