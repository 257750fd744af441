package io.github.pullquote.search;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Passage;
import io.github.pullquote.article.Quote;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.VectorScorer;
import org.apache.lucene.store.Directory;

/// The Lucene index of a library's articles: a document a passage, and one a sentence.
final class PassageIndex {
  /// The stems of a passage.
  static final String PASSAGE = "passage";

  /// The stems of one sentence of a passage.
  static final String SENTENCE = "sentence";

  /// The stems of the article's title and of the heading that a passage stands under.
  static final String HEADING = "heading";

  /// The whole words of a passage, for words that are still being typed.
  static final String WORDS = "words";

  /// The vector of a passage.
  static final String PASSAGE_VECTOR = "passage-vector";

  /// The vector of a sentence.
  static final String SENTENCE_VECTOR = "sentence-vector";

  /// The place of the article in the library.
  static final String ARTICLE = "article";

  /// The place of the passage in the library.
  static final String ORDINAL = "ordinal";

  /// A passage with the article it stands in.
  record Entry(Article article, Passage passage) {
    /// The passage marked whole, by no question.
    Match whole() {
      Quote all = new Quote(article, passage, 1, passage.sentences().size());
      return new Match(article, passage, all, 0);
    }
  }

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final List<Entry> entries;
  private final Vocabulary vocabulary;
  private final AtomicReferenceArray<AnalysedPassage> analysed;
  private final double sentenceLength;
  private final int[] ordinals;
  private final int[] documents;
  private final int[] articles;
  private final boolean embedded;

  private PassageIndex(
      DirectoryReader reader, EnglishText english, List<Entry> entries, boolean embedded)
      throws IOException {
    this.reader = reader;
    this.entries = List.copyOf(entries);
    this.searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new PassageDocuments.FieldSimilarity());
    searcher.setQueryCache(null);
    this.vocabulary = new Vocabulary(english);
    this.analysed = new AtomicReferenceArray<>(entries.size());
    this.embedded = embedded;
    this.ordinals = ordinals(reader);
    this.documents = documents(ordinals, entries.size());
    this.articles = articles(entries);
    CollectionStatistics sentences = searcher.collectionStatistics(SENTENCE);
    this.sentenceLength =
        sentences == null ? 1 : sentences.sumTotalTermFreq() / (double) sentences.docCount();
  }

  /// The place of the article of each.
  static int[] articles(List<Entry> entries) {
    int[] articles = new int[entries.size()];
    for (int i = 1; i < articles.length; i++) {
      boolean next = entries.get(i).article() != entries.get(i - 1).article();
      articles[i] = articles[i - 1] + (next ? 1 : 0);
    }
    return articles;
  }

  /// The first document of each passage.
  private static int[] documents(int[] ordinals, int passages) {
    int[] documents = new int[passages];
    for (int document = ordinals.length - 1; document >= 0; document--) {
      if (ordinals[document] >= 0) {
        documents[ordinals[document]] = document;
      }
    }
    return documents;
  }

  private static int[] ordinals(DirectoryReader reader) throws IOException {
    int[] ordinals = new int[reader.maxDoc()];
    Arrays.fill(ordinals, -1);
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues values = DocValues.getNumeric(leaf.reader(), ORDINAL);
      while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        ordinals[leaf.docBase + values.docID()] = (int) values.longValue();
      }
    }
    return ordinals;
  }

  /// Writes the index of `articles` into `directory`, replacing what is there.
  ///
  /// @param vectors of each article; empty to index words alone
  /// @param stamp what it is made of
  static PassageIndex build(
      Directory directory,
      EnglishText english,
      List<Article> articles,
      List<ArticleVectors> vectors,
      IndexStamp stamp)
      throws IOException {
    List<Entry> entries = entries(articles);
    PassageWriter.write(directory, english, articles, entries, vectors, stamp);
    return opened(directory, english, entries, stamp.isEmbedded());
  }

  private static PassageIndex opened(
      Directory directory, EnglishText english, List<Entry> entries, boolean embedded)
      throws IOException {
    DirectoryReader reader = DirectoryReader.open(directory);
    try {
      return new PassageIndex(reader, english, entries, embedded);
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  /// Opens the index in `directory`, when it is whole and of these articles.
  ///
  /// @param stamp what it must be made of, but for the vectors
  /// @return empty if there is none, or one that is damaged or made of something else
  static Optional<PassageIndex> open(
      Directory directory, EnglishText english, List<Article> articles, IndexStamp stamp)
      throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return Optional.empty();
    }
    DirectoryReader reader = DirectoryReader.open(directory);
    try {
      IndexStamp found = IndexStamp.of(reader.getIndexCommit().getUserData());
      if (found.isOfSameContent(stamp)) {
        checkIntegrity(reader);
        boolean embedded = found.isEmbedded() && found.equals(stamp);
        PassageIndex index = new PassageIndex(reader, english, entries(articles), embedded);
        reader.incRef();
        return Optional.of(index);
      }
      return Optional.empty();
    } finally {
      reader.decRef();
    }
  }

  private static void checkIntegrity(DirectoryReader reader) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      leaf.reader().checkIntegrity();
    }
  }

  /// Whether every file is still what was written.
  boolean isIntact() {
    try {
      checkIntegrity(reader);
      return true;
    } catch (IOException | RuntimeException | InternalError e) {
      return false;
    }
  }

  private static List<Entry> entries(List<Article> articles) {
    return articles.stream()
        .flatMap(article -> article.passages().stream().map(p -> new Entry(article, p)))
        .toList();
  }

  IndexSearcher searcher() {
    return searcher;
  }

  /// Whether it holds vectors.
  boolean isEmbedded() {
    return embedded;
  }

  /// Every passage of the library, by ordinal.
  List<Entry> entries() {
    return entries;
  }

  /// The ordinal of the passage that a document is, or is a sentence of.
  int ordinal(int document) {
    return ordinals[document];
  }

  /// The place of a passage's article in the library, by the passage's ordinal.
  int articleOf(int ordinal) {
    return articles[ordinal];
  }

  /// The document of a passage, by its ordinal; those of its sentences follow it.
  int document(int ordinal) {
    return documents[ordinal];
  }

  /// The cosines between a question's vector and those of documents, in their order.
  ///
  /// @param field [#PASSAGE_VECTOR] or [#SENTENCE_VECTOR], which all the documents have
  /// @param documents ascending
  double[] cosines(String field, float[] question, int[] documents) throws IOException {
    double[] cosines = new double[documents.length];
    int next = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      FloatVectorValues vectors = leaf.reader().getFloatVectorValues(field);
      if (vectors == null) {
        continue;
      }
      VectorScorer scorer = vectors.scorer(question);
      while (next < documents.length && documents[next] < end) {
        scorer.iterator().advance(documents[next] - leaf.docBase);
        // Lucene's score of a dot product is (1 + product) / 2.
        cosines[next] = 2 * scorer.score() - 1;
        next++;
      }
    }
    return cosines;
  }

  /// A passage as terms, by the passage's ordinal.
  AnalysedPassage analysed(int ordinal) {
    AnalysedPassage known = analysed.get(ordinal);
    if (known == null) {
      known = vocabulary.analysed(entries.get(ordinal).passage());
      analysed.set(ordinal, known);
    }
    return known;
  }

  /// The words of the passages that were analysed so far.
  Vocabulary vocabulary() {
    return vocabulary;
  }

  /// How many stems the library's sentences have on average.
  double sentenceLength() {
    return sentenceLength;
  }

  /// The ordinals of the first passages that are wanted, at most so many.
  ///
  /// @param article the place of the only article to look at
  List<Integer> ordinals(Predicate<Entry> wanted, OptionalInt article, int most) {
    return IntStream.range(0, entries.size())
        .filter(ordinal -> article.isEmpty() || articles[ordinal] == article.getAsInt())
        .filter(ordinal -> wanted.test(entries.get(ordinal)))
        .limit(most)
        .boxed()
        .toList();
  }

  /// Keeps it open until [#release] is called once more.
  ///
  /// @return false if it is closed already
  boolean retain() {
    return reader.tryIncRef();
  }

  /// Closes it if nobody else retains it.
  void release() throws IOException {
    reader.decRef();
  }
}
