package io.github.pullquote.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {
  @Test
  void takesWhatIsKnownFromTheFrontMatter() throws Exception {
    Article article =
        read(
            """
            ---
            title: "Salt: a love story"
            layout: post
            subtitle: On bread
              and on what goes with it
            author: By Rosa Lind
            url: https://example.org/salt
            date: 2024-05-03T10:00:00Z
            ---
            # Salt: a love story

            Salt it twice.
            """);

    assertThat(Outline.of(article))
        .containsExactly(
            "title=Salt: a love story",
            "dek=On bread",
            "byline=Rosa Lind",
            "published=2024-05-03",
            "source=https://example.org/salt",
            "TITLE Salt: a love story",
            "DEK On bread",
            "BOILERPLATE Salt: a love story",
            "PARAGRAPH Salt it twice.");
  }

  @Test
  void leavesOutABadAddressAndABadDate() throws Exception {
    Article article =
        read("---\ntitle: Salt\nsource: over there\npublished: soon\n---\n\nSalt it twice.");

    assertThat(article.metadata().source()).isEmpty();
    assertThat(article.metadata().published()).isEmpty();
  }

  @Test
  void leavesOutAnAddressThatLooksLikeAnothersServer() throws Exception {
    Article article = read("---\nsource: https://good.example@evil.example/\n---\n\nSalt it.");

    assertThat(article.metadata().source()).isEmpty();
  }

  @Test
  void takesARuleAtTheStartForARule() throws Exception {
    assertThat(Outline.blocks(read("---\n\nSalt it twice.\n\n---\n\nThen taste.")))
        .containsExactly("PARAGRAPH Salt it twice.", "PARAGRAPH Then taste.");
  }

  @Test
  void readsHeadingsOfBothKindsAndTheTitle() throws Exception {
    assertThat(
            Outline.blocks(
                read(
                    """
                    Salt
                    ====

                    By Rosa Lind

                    Salt it twice.

                    How *much*
                    ----------

                    A pinch.

                    ###### Who says so? ######

                    I do.

                    # Another part

                    It goes on.
                    """)))
        .containsExactly(
            "TITLE Salt",
            "BOILERPLATE By Rosa Lind",
            "PARAGRAPH Salt it twice.",
            "HEADING How much",
            "PARAGRAPH A pinch.",
            "HEADING Who says so?",
            "PARAGRAPH I do.",
            "HEADING Another part",
            "PARAGRAPH It goes on.");
  }

  @Test
  void takesAListUnderItsLabelForKeyPoints() throws Exception {
    Article article =
        read(
            """
            # Salt

            ## Key takeaways

            - Twice is **better**.
            - Once is
              not enough.

            ## At a glance

            A glance is no list.
            """);

    assertThat(Outline.blocks(article))
        .containsExactly(
            "TITLE Salt",
            "BOILERPLATE Key takeaways",
            "KEY_POINT Twice is better.",
            "KEY_POINT Once is not enough.",
            "HEADING At a glance",
            "PARAGRAPH A glance is no list.");
  }

  @Test
  void flattensListsAndReadsQuotations() throws Exception {
    assertThat(
            Outline.blocks(
                read(
                    """
                    * Flour
                      + rye
                      + wheat, and

                        a word on it
                    1. Water

                    > Salt it twice
                    > and taste.
                    >
                    > > Then again.
                    """)))
        .containsExactly(
            "LIST_ITEM Flour",
            "LIST_ITEM rye",
            "LIST_ITEM wheat, and",
            "LIST_ITEM a word on it",
            "LIST_ITEM Water",
            "QUOTATION Salt it twice and taste.",
            "QUOTATION Then again.");
  }

  @Test
  void leavesTheWordsOfInlineMarks() throws Exception {
    assertThat(
            Outline.blocks(
                read(
                    """
                    A **bold** and *slanted* [link](https://example.org "title"), `code`,
                    a_snake_case, \\*stars\\*, a note[^1] and another[^two], <b>HTML</b> &amp; all.
                    See <https://example.org> <!-- a secret -->for more.

                    [^1]: One is enough.
                    [^two]: https://example.org
                    """)))
        .containsExactly(
            "PARAGRAPH A bold and slanted link, code, a_snake_case, *stars*, a note and another,"
                + " HTML & all. See https://example.org for more.",
            "BOILERPLATE [^1]: One is enough. [^two]: https://example.org");
  }

  @Test
  void quotesNoPictureTableCodeOrComment() throws Exception {
    Article article =
        read(
            """
            Salt it twice. ![](blank.png)

            ![A heron *stands* there.](heron.png)

            | salt | water |
            | ---- | ----- |
            | 10 g | 1 l   |

            ```
            salt(2)
            ```

                taste()

            <!-- not
            this -->

            <div>Not that</div>
            """);

    assertThat(Outline.blocks(article))
        .containsExactly(
            "PARAGRAPH Salt it twice.",
            "CAPTION A heron stands there.",
            "BOILERPLATE salt water 10 g 1 l",
            "BOILERPLATE salt(2)",
            "BOILERPLATE taste()",
            "BOILERPLATE <div>Not that</div>");
  }

  @Test
  void callsATextWithoutATitleByHowItBegins() throws Exception {
    assertThat(read("Salt it *twice*. Then taste.").title()).isEqualTo("Salt it twice.");
  }

  @Test
  void readsTheCompanionArticle() throws Exception {
    Article article =
        read(Files.readString(Path.of("config/articles/companion-men-and-closeness.md")));

    assertThat(article.metadata().dek()).isPresent();
    assertThat(article.metadata().byline()).contains("The Pullquote project");
    assertThat(article.keyPoints()).hasSize(3);
    assertThat(article.sections()).extracting(s -> article.passages(s).size()).startsWith(3);
    assertThat(article.sections())
        .extracting(Section::heading)
        .containsExactly(
            "",
            "A need that shows in infancy",
            "What girls and boys are taught",
            "How boys lose their close friends",
            "Letting the guard down");
  }

  @Test
  void refusesATextWithoutAPassage() {
    assertThatThrownBy(() -> read("# Salt\n\n![heron](heron.png)"))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageStartingWith("holds no passage to quote");
  }

  @Test
  void readsDeepNestingWithoutExhaustingTheStack() {
    for (String mark : List.of("> ", "- ", "*a ", "**a ", "[", "![", "`a", "_", "<", "\\")) {
      String text = "Salt.\n\n" + mark.repeat(100_000) + "a" + "* ](b)".repeat(50_000);
      Assertions.assertTimeout(Duration.ofSeconds(5), () -> read(text), mark);
    }
  }

  private static Article read(String text) throws UnreadableArticleException {
    return new MarkdownReader().read(text);
  }
}
