package io.github.pullquote.search;

import io.github.pullquote.article.Passage;
import io.github.pullquote.article.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/// What of a passage is written into the index, how it is analysed, and how it is scored.
final class PassageDocuments {
  private PassageDocuments() {}

  /// A document for the passage and one for each of its sentences. Lucene keeps the documents that
  /// are added together next to each other, in this order.
  static List<Document> of(
      PassageIndex.Entry entry, int article, int ordinal, Optional<ArticleVectors> vectors) {
    Passage passage = entry.passage();
    List<Document> documents = new ArrayList<>();
    Document whole = document(article, ordinal);
    whole.add(new TextField(PassageIndex.PASSAGE, passage.text(), Field.Store.NO));
    whole.add(new TextField(PassageIndex.WORDS, passage.text(), Field.Store.NO));
    String heading = entry.article().title() + "\n" + passage.section().heading();
    whole.add(new TextField(PassageIndex.HEADING, heading, Field.Store.NO));
    vectors.ifPresent(
        of -> whole.add(vector(PassageIndex.PASSAGE_VECTOR, of.passage(passage.number()))));
    documents.add(whole);
    for (Sentence sentence : passage.sentences()) {
      Document part = document(article, ordinal);
      part.add(new TextField(PassageIndex.SENTENCE, passage.textOf(sentence), Field.Store.NO));
      vectors.ifPresent(
          of ->
              part.add(
                  vector(
                      PassageIndex.SENTENCE_VECTOR,
                      of.sentence(passage.number(), sentence.number()))));
      documents.add(part);
    }
    return documents;
  }

  private static KnnFloatVectorField vector(String field, float[] vector) {
    return new KnnFloatVectorField(field, vector, VectorSimilarityFunction.DOT_PRODUCT);
  }

  private static Document document(int article, int ordinal) {
    Document document = new Document();
    document.add(new StringField(PassageIndex.ARTICLE, Integer.toString(article), Field.Store.NO));
    document.add(new NumericDocValuesField(PassageIndex.ORDINAL, ordinal));
    return document;
  }

  /// BM25 for short texts: they repeat a word rarely and differ little in length.
  static final class FieldSimilarity extends PerFieldSimilarityWrapper {
    private final Similarity passage = new BM25Similarity(0.9f, 0.4f);
    private final Similarity sentence = new BM25Similarity(0.5f, 0.4f);

    @Override
    public Similarity get(String field) {
      return field.equals(PassageIndex.SENTENCE) ? sentence : passage;
    }
  }

  /// Whole words for what is still being typed, stems for all else.
  static final class FieldAnalyzer extends DelegatingAnalyzerWrapper {
    private final EnglishText english;

    FieldAnalyzer(EnglishText english) {
      super(PER_FIELD_REUSE_STRATEGY);
      this.english = english;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
      return field.equals(PassageIndex.WORDS) ? english.words() : english.stems();
    }
  }
}
