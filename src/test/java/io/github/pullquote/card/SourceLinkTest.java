package io.github.pullquote.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Block;
import io.github.pullquote.article.Metadata;
import io.github.pullquote.article.Quote;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceLinkTest {
  private static Optional<URI> link(String source, String sentence) {
    Metadata metadata =
        new Metadata(
            "Title",
            Optional.empty(),
            Optional.empty(),
            Optional.of(source).filter(s -> !s.isEmpty()).map(URI::create),
            Optional.empty());
    Article article = new Article(metadata, List.of(new Block(Block.Kind.PARAGRAPH, sentence)));
    return SourceLink.to(new Quote(article, article.passages().getFirst(), 1, 1));
  }

  @Test
  void theFirstWordsAreTheTargetInTheirEncodedForm() {
    assertThat(
            link(
                "https://example.org/a#top", "Well-known, & “true”: 100% of it all ends here now."))
        .contains(
            URI.create(
                "https://example.org/a#:~:text=Well%2Dknown%2C%20%26%20%E2%80%9Ctrue%E2%80%9D%3A"
                    + "%20100%25%20of%20it%20all%20ends"));
  }

  @Test
  void aTargetThatIsTooLongIsLeftOut() {
    assertThat(link("https://example.org/a", "ы".repeat(200) + "."))
        .contains(URI.create("https://example.org/a"));
  }

  @Test
  void anAddressThatIsTooLongIsNoLink() {
    assertThat(link("https://example.org/" + "a".repeat(600), "Short.")).isEmpty();
  }

  @Test
  void anAddressInAnotherScriptIsEncoded() {
    assertThat(link("https://example.org/wiki/Männer", "Short."))
        .contains(URI.create("https://example.org/wiki/M%C3%A4nner#:~:text=Short."));
  }

  @Test
  void anArticleWithoutASourceHasNoLink() {
    assertThat(link("", "Short.")).isEmpty();
  }
}
