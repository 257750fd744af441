package io.github.pullquote.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.article.FileFault;
import io.github.pullquote.article.UnreadableArticleException;
import io.github.pullquote.fetch.PageFault;
import io.github.pullquote.fetch.UnreachablePageException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is wrong with a file or a page, on Discord and in the terminal.
class FaultWordingTest {
  private static final List<String> DETAILS = List.of("404", "405");

  private static List<Long> numbers(FileFault fault) {
    return LongStream.range(200_001, 200_001 + fault.places()).boxed().toList();
  }

  private static UnreadableArticleException unreadable(FileFault fault) {
    return new UnreadableArticleException(
        fault, numbers(fault).stream().mapToLong(Long::longValue).toArray());
  }

  private static UnreachablePageException unreachable(PageFault fault) {
    return new UnreachablePageException(fault, DETAILS.toArray());
  }

  /// The terminal writes numbers and apostrophes plainly.
  private static String plain(String sentence) {
    return sentence.replaceAll("(?<=\\d),(?=\\d)", "").replace('’', '\'');
  }

  private static Stream<String> sentences() {
    return Stream.concat(
        Arrays.stream(FileFault.values())
            .map(fault -> FaultWording.of("essay", fault, numbers(fault))),
        Arrays.stream(PageFault.values()).map(fault -> FaultWording.of("essay", fault, DETAILS)));
  }

  @ParameterizedTest
  @EnumSource
  void aFilesFaultIsToldInTheTerminalAsOnDiscord(FileFault fault) {
    assertThat(plain(FaultWording.of("essay", fault, numbers(fault))))
        .isEqualTo("essay " + unreadable(fault).getMessage() + ".");
  }

  @ParameterizedTest
  @EnumSource
  void aPagesFaultIsToldInTheTerminalAsOnDiscord(PageFault fault) {
    assertThat(plain(FaultWording.of("essay", fault, DETAILS)))
        .isEqualTo("essay " + unreachable(fault).getMessage() + ".");
  }

  /// What stands in its place may be an address that another leads on to, too.
  @ParameterizedTest
  @EnumSource
  void everySentenceBeginsWithTheName(Language language) {
    List<String> sentences = language.speak(() -> sentences().toList());

    assertThat(sentences)
        .allSatisfy(
            sentence ->
                assertThat(sentence).startsWith("essay ").endsWith(".").doesNotContain("{", "}"));
  }
}
