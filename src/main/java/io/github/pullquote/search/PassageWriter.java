package io.github.pullquote.search;

import io.github.pullquote.article.Article;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.LogMergePolicy;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.store.Directory;

/// Writes the index of a library's articles, all of it or nothing.
final class PassageWriter {
  /// Of some 10,000 vectors each.
  private static final int MOST_SEGMENTS = 1_000;

  private PassageWriter() {}

  /// Writes it into `directory` and replaces what is there. Where that fails, what was there stays,
  /// and what was written is deleted, if that can still be done.
  ///
  /// @param entries the passages of the articles, in their order
  /// @param vectors of each article; empty to index words alone
  static void write(
      Directory directory,
      EnglishText english,
      List<Article> articles,
      List<PassageIndex.Entry> entries,
      List<ArticleVectors> vectors,
      IndexStamp stamp)
      throws IOException {
    IndexWriter writer = new IndexWriter(directory, config(english));
    try {
      int[] articleOf = PassageIndex.articles(entries);
      for (int i = 0; i < entries.size(); i++) {
        Optional<ArticleVectors> of =
            vectors.isEmpty() ? Optional.empty() : Optional.of(vectors.get(articleOf[i]));
        writer.addDocuments(PassageDocuments.of(entries.get(i), articleOf[i], i, of));
      }
      for (int place = 0; place < articles.size(); place++) {
        writer.addDocument(QuoteIndex.document(articles.get(place), place));
      }
      writer.forceMerge(1);
      writer.setLiveCommitData(stamp.userData().entrySet());
      writer.close();
    } catch (IOException | RuntimeException e) {
      rollBack(writer, e);
      throw e;
    }
  }

  private static void rollBack(IndexWriter writer, Exception reason) {
    try {
      // No effect where the writer has done so by itself.
      writer.rollback();
    } catch (IOException | RuntimeException e) {
      reason.addSuppressed(e);
    }
  }

  private static IndexWriterConfig config(EnglishText english) {
    return new IndexWriterConfig(new PassageDocuments.FieldAnalyzer(english))
        .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
        .setCodec(new PassageCodec())
        .setMergePolicy(merges())
        .setSimilarity(new PassageDocuments.FieldSimilarity());
  }

  private static MergePolicy merges() {
    // Unlike the default it merges neighbours, and so keeps the documents in order.
    LogMergePolicy merges = new LogByteSizeMergePolicy();
    // All at the end and at once: else the graph of the vectors would be made several times.
    merges.setMergeFactor(MOST_SEGMENTS);
    // One file for all: hundreds of libraries are open at once.
    merges.setNoCFSRatio(1);
    return merges;
  }
}
