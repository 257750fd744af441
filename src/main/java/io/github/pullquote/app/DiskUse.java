package io.github.pullquote.app;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.atomic.LongAdder;

/// How much room something takes on a disk, and how much is left, in bytes; not a number where that
/// can't be told.
final class DiskUse {
  private DiskUse() {}

  /// Of a file, or of all files under a directory; 0 for what is not there.
  static double of(Path path) {
    LongAdder sum = new LongAdder();
    try {
      Files.walkFileTree(path, new Sum(sum));
      return sum.sum();
    } catch (IOException e) {
      return Double.NaN;
    }
  }

  static double left(Path directory) {
    try {
      return Files.getFileStore(directory).getUsableSpace();
    } catch (IOException e) {
      return Double.NaN;
    }
  }

  /// Files come and go meanwhile.
  private static final class Sum extends SimpleFileVisitor<Path> {
    private final LongAdder sum;

    Sum(LongAdder sum) {
      this.sum = sum;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      sum.add(attributes.size());
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
