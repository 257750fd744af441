package io.github.pullquote.search;

import io.github.pullquote.article.Article;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// Where the words of a library's articles stand: a document an article, of every word, stop words
/// too.
final class QuoteIndex {
  private static final String WORDS = "quotable";
  private static final String ARTICLE = "quotable-article";
  private static final FieldType POSITIONS = positions();

  /// A place in the library: the place of an article, and the number of a word in it.
  record Hit(int article, int position) {}

  /// Is shown where a word stands.
  interface Visitor {
    /// Looks at one place, and says whether to go on.
    boolean visit(int article, int position);
  }

  private final IndexSearcher searcher;
  private final List<Article> articles;
  private final AtomicReferenceArray<ArticleWords> words;

  /// @param articles those that the index was made of, in their order
  QuoteIndex(IndexSearcher searcher, List<Article> articles) {
    this.searcher = searcher;
    this.articles = List.copyOf(articles);
    this.words = new AtomicReferenceArray<>(articles.size());
  }

  private static FieldType positions() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.freeze();
    return type;
  }

  /// What of an article is written into the index.
  static Document document(Article article, int place) {
    Document document = new Document();
    document.add(new NumericDocValuesField(ARTICLE, place));
    document.add(new Field(WORDS, new WordStream(article), POSITIONS));
    return document;
  }

  /// The place of an article in the library; -1 if it has no such article.
  int place(Article article) {
    return articles.indexOf(article);
  }

  /// The words of an article, by its place in the library.
  ArticleWords words(int article) {
    ArticleWords known = words.get(article);
    if (known == null) {
      known = ArticleWords.of(articles.get(article));
      words.set(article, known);
    }
    return known;
  }

  /// Where words stand one behind the other, in the library's order.
  ///
  /// @param most how many places at the most
  List<Hit> places(List<Word> run, OptionalInt only, int most) throws IOException {
    String[] keys = run.stream().map(Word::key).toArray(String[]::new);
    Query phrase = searcher.rewrite(new PhraseQuery(WORDS, keys));
    Weight weight = searcher.createWeight(phrase, ScoreMode.COMPLETE_NO_SCORES, 1);
    List<Hit> hits = new ArrayList<>();
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        NumericDocValues place = DocValues.getNumeric(leaf.reader(), ARTICLE);
        DocIdSetIterator documents = scorer.iterator();
        while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS && hits.size() < most) {
          int article = article(place, documents.docID());
          if (isWanted(article, only)) {
            addTo(hits, article, weight.matches(leaf, documents.docID()), most);
          }
        }
      }
    }
    return hits;
  }

  private static void addTo(List<Hit> hits, int article, @Nullable Matches found, int most)
      throws IOException {
    MatchesIterator matches = found == null ? null : found.getMatches(WORDS);
    while (matches != null && matches.next() && hits.size() < most) {
      hits.add(new Hit(article, matches.startPosition()));
    }
  }

  /// How often a word stands in the library.
  long frequency(String key) throws IOException {
    return searcher.getIndexReader().totalTermFreq(new Term(WORDS, key));
  }

  /// How many words the library has.
  long length() throws IOException {
    return searcher.getIndexReader().getSumTotalTermFreq(WORDS);
  }

  /// Shows where a word stands, in the library's order.
  void visit(String key, OptionalInt only, Visitor visitor) throws IOException {
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      PostingsEnum postings = leaf.reader().postings(new Term(WORDS, key), PostingsEnum.POSITIONS);
      if (postings != null) {
        NumericDocValues place = DocValues.getNumeric(leaf.reader(), ARTICLE);
        while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          int article = article(place, postings.docID());
          if (isWanted(article, only) && !visit(article, postings, visitor)) {
            return;
          }
        }
      }
    }
  }

  private static boolean visit(int article, PostingsEnum postings, Visitor visitor)
      throws IOException {
    for (int i = 0; i < postings.freq(); i++) {
      if (!visitor.visit(article, postings.nextPosition())) {
        return false;
      }
    }
    return true;
  }

  private static int article(NumericDocValues place, int document) throws IOException {
    if (place.advanceExact(document)) {
      return (int) place.longValue();
    }
    throw new IllegalStateException("A document of quotable words has no article");
  }

  private static boolean isWanted(int article, OptionalInt only) {
    return only.isEmpty() || only.getAsInt() == article;
  }
}
