package io.github.pullquote.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.MarkdownReader;
import io.github.pullquote.article.UnreadableArticleException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExampleTest {
  private static List<String> of(String markdown) throws UnreadableArticleException {
    Article article = new MarkdownReader().read(markdown);
    return Example.of(article).stream().map(Example::text).toList();
  }

  @Test
  void aQuestionAmongTheHeadingsComesFirst() throws UnreadableArticleException {
    assertThat(
            of(
                """
                # A Title

                ## The old bridge

                It fell in a flood.

                ## Why does the ferry wait?

                It waits for the midwife.
                """))
        .startsWith("Why does the ferry wait?", "The old bridge");
  }

  @Test
  void withoutHeadingsItIsTheFirstPartOfAPoint() throws UnreadableArticleException {
    assertThat(
            of(
                """
                # A Title

                ## Key points

                - The ferry waits for its passengers because there is no other way.

                The captain steers the ferry, and she has done so for years.
                """))
        .containsExactly("The ferry waits for its passengers", "The captain steers the ferry");
  }

  @Test
  void whatIsTooShortOrTooLongForAnExampleIsNone() throws UnreadableArticleException {
    String longHeading = "A heading of very many words that " + "goes on ".repeat(10).strip();
    assertThat(of("# A Title\n\n## Bees\n\nNo.\n\n## " + longHeading + "\n\nYes.\n")).isEmpty();
  }

  @Test
  void itIsAlwaysTheArticlesOwnWords() {
    Article article = Companion.ARTICLE;

    assertThat(Example.of(article))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(it.origin().in(article).orElseThrow()).startsWith(it.text()))
        .isEqualTo(Example.of(article));
  }
}
