package io.github.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.article.Article;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoveltyTest {
  private static final String SOURCE = "https://example.org/tides";
  private static final Holding TIDES =
      Texts.held("tides", Texts.at(SOURCE, "Tides", "a.", "b.", "c.", "d."));
  private static final Holding WINDS = Texts.held("winds", Texts.of("Winds", "e.", "f."));

  private static Novelty novelty(Article given) {
    return Novelty.of(given, List.of(WINDS, TIDES));
  }

  private static void assertNewTextOfTides(Article given, TextChange change) {
    assertThat(novelty(given)).isEqualTo(new Novelty.NewText(TIDES, change));
  }

  @Test
  void theSameTextUnderAnotherTitleIsThere() {
    assertThat(novelty(Texts.of("Floods", "a.", "b.", "c.", "d.")))
        .isEqualTo(new Novelty.SameText(TIDES));
  }

  @Test
  void theSameTextCountsMoreThanTheTitle() {
    assertThat(novelty(Texts.of("Winds", "a.", "b.", "c.", "d.")))
        .isEqualTo(new Novelty.SameText(TIDES));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SOURCE,
        "http://www.Example.org/tides/",
        SOURCE + "#top",
      })
  void anotherTextFromTheSameAddressIsANewText(String source) {
    assertNewTextOfTides(Texts.at(source, "Floods", "x."), new TextChange(1, 4, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/", SOURCE + "?page=2", "https://example.com/tides"})
  void anotherAddressIsNot(String source) {
    assertThat(novelty(Texts.at(source, "Floods", "x."))).isEqualTo(new Novelty.NewArticle());
  }

  @Test
  void anotherTextOfTheSameTitleIsANewText() {
    assertNewTextOfTides(Texts.of(" TIDES", "x."), new TextChange(1, 4, 0));
  }

  @Test
  void theAddressCountsMoreThanTheTitle() {
    assertNewTextOfTides(Texts.at(SOURCE, "Winds", "x."), new TextChange(1, 4, 0));
  }

  @Test
  void halfOfThePassagesMakeANewText() {
    assertNewTextOfTides(Texts.of("Floods", "a.", "b.", "x.", "y.", "z."), new TextChange(3, 2, 2));
    assertThat(novelty(Texts.of("Floods", "a.", "x.", "y.", "z.")))
        .isEqualTo(new Novelty.NewArticle());
  }

  @Test
  void theArticleWithMostPassagesInCommonIsTheOne() {
    assertNewTextOfTides(Texts.of("Floods", "e.", "a.", "b.", "c."), new TextChange(1, 1, 3));
  }

  @Test
  void anEmptyLibraryHasNothingLikeIt() {
    assertThat(Novelty.of(TIDES.article(), List.of())).isEqualTo(new Novelty.NewArticle());
  }

  @Test
  void twoArticlesWithoutAnAddressHaveNotTheSame() {
    assertThat(novelty(Texts.of("Floods", "x."))).isEqualTo(new Novelty.NewArticle());
  }
}
