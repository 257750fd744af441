package io.github.pullquote.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Block;
import io.github.pullquote.article.Metadata;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleLinesTest {
  private static String head(String source) {
    return ArticleLines.head(
        new Article(
            new Metadata(
                "Tide",
                Optional.empty(),
                Optional.empty(),
                Optional.of(URI.create(source)),
                Optional.empty()),
            List.of(new Block(Block.Kind.PARAGRAPH, "It turns."))));
  }

  @ParameterizedTest
  @CsvSource({
    "https://good.example@evil.example/a?b, -# evil.example/a?b",
    "https://good.example:pass@evil.example:8443/, -# evil.example\\:8443/",
    "HTTP://example.org, -# example.org"
  })
  void theTrueServerIsNamedFirst(String source, String line) {
    assertThat(head(source)).endsWith("\n" + line);
  }

  @ParameterizedTest
  @ValueSource(ints = {75, 200})
  void theEndOfALongNameIsKept(int length) {
    String host = "good.example." + "a".repeat(length - 26) + ".evil.example";

    assertThat(head("https://" + host + "/" + "b".repeat(300)))
        .contains("-# …", ".evil.example/b")
        .doesNotContain("good.example");
  }
}
