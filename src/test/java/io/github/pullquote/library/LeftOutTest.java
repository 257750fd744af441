package io.github.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Block;
import io.github.pullquote.article.Block.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeftOutTest {
  @Test
  void theLongestLinesComeFirst() {
    Article article =
        new Article(
            Texts.of("A", "a.").metadata(),
            List.of(
                new Block(Kind.BOILERPLATE, "Share"),
                new Block(Kind.TITLE, "A"),
                new Block(Kind.CAPTION, "Boats"),
                new Block(Kind.PARAGRAPH, "a."),
                new Block(Kind.BOILERPLATE, "Skip to content"),
                new Block(Kind.CAPTION, "Boats at noon"),
                new Block(Kind.BOILERPLATE, "Print")));

    assertThat(LeftOut.of(article))
        .isEqualTo(
            new LeftOut(
                List.of("Skip to content", "Share", "Print"), List.of("Boats at noon", "Boats")));
  }

  @Test
  void nothingIsLeftOutOfAPlainText() {
    assertThat(LeftOut.of(Texts.of("A", "a.")).isEmpty()).isTrue();
  }
}
