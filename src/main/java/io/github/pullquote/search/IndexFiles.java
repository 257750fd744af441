package io.github.pullquote.search;

import io.github.pullquote.article.Article;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The files of a library's index: used as they are where they are whole and of these articles,
/// made anew where they are not, and in memory where the directory can't be read or written. So an
/// index can always be had: the articles are kept elsewhere.
final class IndexFiles implements Closeable {
  private static final Logger log = LoggerFactory.getLogger(IndexFiles.class);

  private final Directory directory;
  private final List<Article> articles;
  private final Lexicon lexicon;

  IndexFiles(Directory directory, List<Article> articles, Lexicon lexicon) {
    this.directory = directory;
    this.articles = List.copyOf(articles);
    this.lexicon = lexicon;
  }

  /// Those in a directory, which nobody else may use.
  static IndexFiles in(Path directory, List<Article> articles, Lexicon lexicon) {
    try {
      return new IndexFiles(FSDirectory.open(directory), articles, lexicon);
    } catch (IOException e) {
      warnOfMemory(directory, e);
      return inMemory(articles, lexicon);
    }
  }

  private static void warnOfMemory(Object place, Exception e) {
    log.warn("The index in {} can't be read or written, memory has to do: {}", place, e.toString());
  }

  static IndexFiles inMemory(List<Article> articles, Lexicon lexicon) {
    return new IndexFiles(new ByteBuffersDirectory(), articles, lexicon);
  }

  /// The index that is there, if it can be used; what can't is deleted, unless that fails too.
  ///
  /// @param model whose vectors are wanted; an index without them can be used as well
  Optional<Searcher> kept(String model) {
    try {
      return PassageIndex.open(directory, lexicon.text(), articles, stamp(model))
          .map(index -> new Searcher(index, articles, lexicon));
    } catch (IOException | RuntimeException e) {
      // Lucene tells damage and other versions in many ways.
      log.warn("The index in {} can't be used, and is made anew: {}", this, e.toString());
      wipe();
      return Optional.empty();
    }
  }

  /// A writer would try to go on from what is damaged.
  private void wipe() {
    try {
      for (String file : directory.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          directory.deleteFile(file);
        }
      }
    } catch (IOException e) {
      log.warn("The damaged index in {} can't be deleted: {}", this, e.toString());
    }
  }

  private IndexStamp stamp(String model) {
    return IndexStamp.of(articles, model);
  }

  /// Makes the index in the place of what is there; in memory, if that can't be written.
  ///
  /// @param vectors of each article; empty for words alone
  /// @param model that has made them
  Searcher make(List<ArticleVectors> vectors, String model) {
    try {
      return make(directory, vectors, model);
    } catch (IOException | AlreadyClosedException e) {
      // The latter is what Lucene says of a writer that has given up before.
      warnOfMemory(this, e);
      return makeInMemory(vectors, model);
    }
  }

  /// Makes the index in memory, and leaves what is there as it is.
  Searcher makeInMemory(List<ArticleVectors> vectors, String model) {
    try {
      return make(new ByteBuffersDirectory(), vectors, model);
    } catch (IOException e) {
      throw new UncheckedIOException("An index in memory can't fail to be written", e);
    }
  }

  private Searcher make(Directory in, List<ArticleVectors> vectors, String model)
      throws IOException {
    IndexStamp stamp = stamp(vectors.isEmpty() ? "" : model);
    PassageIndex index = PassageIndex.build(in, lexicon.text(), articles, vectors, stamp);
    return new Searcher(index, articles, lexicon);
  }

  @Override
  public void close() throws IOException {
    directory.close();
  }

  /// Where they are.
  @Override
  public String toString() {
    return directory instanceof FSDirectory onDisk ? onDisk.getDirectory().toString() : "memory";
  }
}
