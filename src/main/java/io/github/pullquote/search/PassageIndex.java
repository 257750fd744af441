package io.github.pullquote.search;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Passage;
import io.github.pullquote.article.Sentence;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;

/// The Lucene index of a library's articles: a document a passage, and one a sentence.
final class PassageIndex implements Closeable {
  /// The stems of a passage.
  static final String PASSAGE = "passage";

  /// The stems of one sentence of a passage.
  static final String SENTENCE = "sentence";

  /// The stems of the article's title and of the heading that a passage stands under.
  static final String HEADING = "heading";

  /// The whole words of a passage, for words that are still being typed.
  static final String WORDS = "words";

  /// The place of the article in the library.
  static final String ARTICLE = "article";

  /// The place of the passage in the library.
  static final String ORDINAL = "ordinal";

  /// A passage with the article it stands in.
  record Entry(Article article, Passage passage) {}

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final List<Entry> entries;
  private final EnglishText english;
  private final AtomicReferenceArray<AnalysedPassage> analysed;
  private final double sentenceLength;
  private final int[] ordinals;

  private PassageIndex(
      Directory directory, DirectoryReader reader, EnglishText english, List<Entry> entries)
      throws IOException {
    this.directory = directory;
    this.reader = reader;
    this.entries = List.copyOf(entries);
    this.searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new FieldSimilarity());
    searcher.setQueryCache(null);
    this.english = english;
    this.analysed = new AtomicReferenceArray<>(entries.size());
    this.ordinals = ordinals(reader);
    CollectionStatistics sentences = searcher.collectionStatistics(SENTENCE);
    this.sentenceLength =
        sentences == null ? 1 : sentences.sumTotalTermFreq() / (double) sentences.docCount();
  }

  private static int[] ordinals(DirectoryReader reader) throws IOException {
    int[] ordinals = new int[reader.maxDoc()];
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues values = DocValues.getNumeric(leaf.reader(), ORDINAL);
      while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        ordinals[leaf.docBase + values.docID()] = (int) values.longValue();
      }
    }
    return ordinals;
  }

  /// Writes the index of `articles` into `directory`, replacing what is there; closing the index
  /// closes the directory.
  static PassageIndex build(Directory directory, EnglishText english, List<Article> articles)
      throws IOException {
    List<Entry> entries = new ArrayList<>();
    IndexWriterConfig config =
        new IndexWriterConfig(new FieldAnalyzer(english))
            .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
            .setSimilarity(new FieldSimilarity());
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (int i = 0; i < articles.size(); i++) {
        Article article = articles.get(i);
        for (Passage passage : article.passages()) {
          add(writer, i, entries.size(), article, passage);
          entries.add(new Entry(article, passage));
        }
      }
      writer.forceMerge(1);
    }
    return new PassageIndex(directory, DirectoryReader.open(directory), english, entries);
  }

  private static void add(IndexWriter writer, int article, int ordinal, Article of, Passage passage)
      throws IOException {
    Document document = document(article, ordinal);
    document.add(new TextField(PASSAGE, passage.text(), Field.Store.NO));
    document.add(new TextField(WORDS, passage.text(), Field.Store.NO));
    String heading = of.title() + "\n" + passage.section().heading();
    document.add(new TextField(HEADING, heading, Field.Store.NO));
    writer.addDocument(document);
    for (Sentence sentence : passage.sentences()) {
      Document part = document(article, ordinal);
      part.add(new TextField(SENTENCE, passage.textOf(sentence), Field.Store.NO));
      writer.addDocument(part);
    }
  }

  private static Document document(int article, int ordinal) {
    Document document = new Document();
    document.add(new StringField(ARTICLE, Integer.toString(article), Field.Store.NO));
    document.add(new NumericDocValuesField(ORDINAL, ordinal));
    return document;
  }

  IndexSearcher searcher() {
    return searcher;
  }

  /// Every passage of the library, by ordinal.
  List<Entry> entries() {
    return entries;
  }

  /// The ordinal of the passage that a document is, or is a sentence of.
  int ordinal(int document) {
    return ordinals[document];
  }

  /// A passage as terms, by the passage's ordinal.
  AnalysedPassage analysed(int ordinal) {
    AnalysedPassage known = analysed.get(ordinal);
    if (known == null) {
      known = AnalysedPassage.of(entries.get(ordinal).passage(), english);
      analysed.set(ordinal, known);
    }
    return known;
  }

  /// How many stems the library's sentences have on average.
  double sentenceLength() {
    return sentenceLength;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }

  /// BM25 for short texts: they repeat a word rarely and differ little in length.
  private static final class FieldSimilarity extends PerFieldSimilarityWrapper {
    private final Similarity passage = new BM25Similarity(0.9f, 0.4f);
    private final Similarity sentence = new BM25Similarity(0.5f, 0.4f);

    @Override
    public Similarity get(String field) {
      return field.equals(SENTENCE) ? sentence : passage;
    }
  }

  private static final class FieldAnalyzer extends DelegatingAnalyzerWrapper {
    private final EnglishText english;

    FieldAnalyzer(EnglishText english) {
      super(PER_FIELD_REUSE_STRATEGY);
      this.english = english;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
      return field.equals(WORDS) ? english.words() : english.stems();
    }
  }
}
