package io.github.pullquote.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Broken documents, encodings and answers of reading processes, as `ReaderFuzzTest` breaks pages:
/// the same in every run; `-Dmutations=5000` breaks each so often.
class DocumentFuzzTest {
  private static final int MUTATIONS = Integer.getInteger("mutations", 30);

  @ParameterizedTest
  @MethodSource("samples")
  void readsOrRefusesAFileHoweverItIsBroken(Sample sample) {
    for (int seed = 0; seed < MUTATIONS; seed++) {
      Soundness.check("seed %d of %s".formatted(seed, sample.name()), sample.broken(seed));
    }
  }

  static Stream<Sample> samples() {
    return Stream.concat(Sample.documents(), Sample.encodings());
  }

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

  @Test
  void takesNoAnswerForAnArticleThatIsNone() {
    Article article =
        new Article(
            new Metadata(
                "Tide",
                Optional.of("In and out"),
                Optional.of("Ada Moss"),
                Optional.of(URI.create("https://example.org/tide")),
                Optional.of(LocalDate.of(2024, 5, 3))),
            List.of(
                new Block(Block.Kind.TITLE, "Tide"),
                new Block(Block.Kind.PARAGRAPH, "A tide comes in. It goes out."),
                new Block(Block.Kind.LIST_ITEM, "“One” — 1.")));
    String json = ArticleJson.write(article);
    Breakage breakage =
        new Breakage(
            List.of(
                "{",
                "}",
                "[",
                "]",
                "\"",
                ",",
                ":",
                "null",
                "0",
                "1e999999999",
                "-",
                "\\",
                "\\ud800",
                "\0",
                "[\"PARAGRAPH\",\"\"],",
                "[\"HEADING\",\"x\"],",
                "\"published\":\"2024-13-99\",",
                "\"source\":\"ftp:x\",",
                "\"source\":\"http:// \",",
                "\"title\":[],",
                "[".repeat(2_000)));
    for (int seed = 0; seed < 20 * MUTATIONS; seed++) {
      String broken = breakage.broken(json, new Random(seed));
      try {
        Soundness.check(ArticleJson.read(broken), broken);
      } catch (IllegalArgumentException e) {
        assertThat(e).as(broken).message().isNotBlank();
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError(broken, e);
      }
    }
  }
}
