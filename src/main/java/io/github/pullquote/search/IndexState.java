package io.github.pullquote.search;

import io.github.pullquote.article.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// How an index on the disk stands to the articles that it should be of. All but the first are made
/// anew when the library is next opened.
public enum IndexState {
  AGREES,
  /// There is none yet.
  MISSING,
  /// It is of other articles, or was made by another version of the program.
  OUTDATED,
  /// It can't be read, or not as it was written.
  DAMAGED;

  /// Looks through an index, and leaves it as it is.
  public static IndexState of(Path index, List<Article> articles) {
    if (!Files.isDirectory(index)) {
      return MISSING;
    }
    try (Directory directory = FSDirectory.open(index)) {
      return DirectoryReader.indexExists(directory) ? of(directory, articles) : MISSING;
    } catch (IOException | IllegalArgumentException e) {
      // The latter where it names a format that this program does not know.
      return DAMAGED;
    }
  }

  private static IndexState of(Directory directory, List<Article> articles) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      IndexStamp found = IndexStamp.of(reader.getIndexCommit().getUserData());
      return found.isOfSameContent(IndexStamp.of(articles, "")) ? AGREES : OUTDATED;
    }
  }
}
