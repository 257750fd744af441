package io.github.pullquote.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleTest {
  @Test
  void breaksNoSampleBeyondReading() {
    // A file that nobody can read finds no bug, however it is broken.
    assertThat(Sample.documents())
        .allMatch(sample -> IntStream.range(0, 300).anyMatch(seed -> isRead(sample, seed)));
  }

  private static boolean isRead(Sample sample, long seed) {
    try {
      return !ArticleFile.read(sample.name(), sample.broken(seed)).passages().isEmpty();
    } catch (UnreadableArticleException e) {
      return false;
    }
  }
}
