package io.github.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pullquote.article.Article;
import io.github.pullquote.search.Articles;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LibraryTest {
  private final Article clock = Articles.clock();
  private final Article bread = Articles.bread();

  @Test
  void findsAnArticleByItsKey() throws IOException {
    try (Library library = new Library(List.of(clock, bread))) {
      assertThat(library.find(library.key(bread))).isEqualTo(new Lookup.Present(bread));
    }
  }

  @Test
  void tellsARevisedArticleFromOneThatIsGone() throws IOException {
    Article revised = Articles.article(clock.title(), "Another text.");
    try (Library before = new Library(List.of(clock, bread));
        Library after = new Library(List.of(revised))) {
      assertThat(after.find(before.key(clock)))
          .isEqualTo(new Lookup.Revised(revised, Optional.empty()));
      assertThat(after.find(before.key(bread))).isEqualTo(new Lookup.Gone());
    }
  }

  @Test
  void keepsArticlesOfOneTitleApart() throws IOException {
    Article other = Articles.article(clock.title(), "Another text under the same title.");
    try (Library library = new Library(List.of(clock, other))) {
      assertThat(library.find(library.key(clock))).isEqualTo(new Lookup.Present(clock));
      assertThat(library.find(library.key(other))).isEqualTo(new Lookup.Present(other));
      assertThat(library.named(clock.title())).contains(clock);
    }
  }

  @Test
  void knowsAnArticleByItsTitleOrAPartOfIt() throws IOException {
    try (Library library = new Library(List.of(clock, bread))) {
      assertThat(library.named("bread without hurry")).contains(bread);
      assertThat(library.named("hurry")).contains(bread);
      assertThat(library.named(library.key(clock).toString())).contains(clock);
      assertThat(library.named("a")).as("both titles have it").isEmpty();
      assertThat(library.named("butter")).isEmpty();
    }
  }

  @Test
  void refusesToBeEmpty() {
    assertThatThrownBy(() -> new Library(List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void writesAKeyInTenCharactersAndReadsItAgain() throws IOException {
    try (Library library = new Library(List.of(clock))) {
      String written = library.key(clock).toString();
      assertThat(written).hasSize(ArticleKey.LENGTH);
      assertThat(ArticleKey.parse(written)).contains(library.key(clock));
      assertThat(ArticleKey.parse("no key")).isEmpty();
    }
  }
}
