package io.github.pullquote.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.ArticleFile;
import io.github.pullquote.article.UnreadableArticleException;
import io.github.pullquote.fuzz.Breakage;
import io.github.pullquote.fuzz.Target;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What cards are made of. Whatever an article or a user says, each card fits into a message and
/// quotes to the letter; whatever a button hands back, it is read as what was written, or as
/// nothing.
public final class CardTargets {
  private static final String ARTICLE =
      """
      ---
      author: Ada Moss
      source: https://example.org/tides?page=1
      ---
      # Tides *and* times

      ## Key points

      - High water is when boats leave.
      - Mud is patient, and nobody sails on it.

      Boats leave at high water. They return at low water, “as they must”, says Moss.

      ## Why it matters

      Nobody sails on mud. Nobody walks on water. 1. Not even @here.

      > All of it [moves](https://example.org/x).
      """;

  private static final List<String> IDS =
      List.of(
          "v1|cf|2n9c|00|compa-7k2m9:13.2,14.1,1.2-3;tide1-00000:7",
          "v1|sp|zik0zj|12|compa-7k2m9:1,2",
          Companion.id(ComponentId.View.FOUND, "13.2", "14.1", "1.2-3").toString(),
          "m1|a|a1B2c3D4e5|tide1",
          new PointId(Companion.KEY).toString(),
          QuestionId.of(7, Optional.of("tide1"), "Who leaves?").orElseThrow().toString(),
          new ScheduleId.Remove("k3f9", 3, 7).toString(),
          new ScheduleId.Resume("k3f9").toString());

  private static final Breakage OF_IDS =
      new Breakage(
          List.of(
              "|",
              ":",
              ";",
              ",",
              "-",
              ".",
              "v1|",
              "v2|",
              "m1|",
              "p1|",
              "c",
              "f",
              "n",
              "00",
              "99",
              "0",
              "999999.9999",
              "zzzzzzzzzzzzz",
              "3w5e11264sgsf",
              "tide1-00000",
              "-1",
              " ",
              "\n",
              "\0",
              "٣",
              "ß",
              "İ",
              "\uD83D",
              "99999999999999999999"));

  private CardTargets() {}

  /// All of them.
  public static Stream<Target> all() {
    return Stream.of(
        Target.ofText("component-id", OF_IDS, IDS, CardTargets::press),
        Target.ofText("cards", Breakage.OF_PAGES, List.of(ARTICLE), CardTargets::show),
        Target.ofText("escapes", Breakage.OF_MESSAGES, List.of(ARTICLE), CardTargets::escape));
  }

  private static boolean press(String text) {
    Optional<CustomId> id = CustomId.parse(text);
    id.ifPresent(
        it -> {
          assertThat(it.toString()).hasSizeLessThanOrEqualTo(Limits.FIELD);
          assertThat(CustomId.parse(it.toString())).contains(it);
        });
    return id.isPresent();
  }

  private static boolean escape(String text) {
    String escaped = Markdown.escape(text);
    assertThat(escaped).doesNotContainPattern("[\\r\\n\\u2028\\u202A-\\u202E\\u2066-\\u2069]");
    assertThat(Markdown.unescape(escaped)).isEqualTo(Markdown.line(text));
    assertThat(Markdown.escape(text, 100)).hasSizeLessThanOrEqualTo(100);
    return AnswerCards.asked(text).isPresent();
  }

  /// The last line is what somebody wrote.
  private static boolean show(String text) {
    Article article;
    try {
      article = ArticleFile.read("a.md", text.getBytes(StandardCharsets.UTF_8));
    } catch (UnreadableArticleException e) {
      return false;
    }
    String written = text.substring(text.stripTrailing().lastIndexOf('\n') + 1);
    for (Card card : new EveryCard(article, written).cards()) {
      CardSize.assertFits(card);
      Proof proof = Proofs.of(article, Shelf.TIDES);
      card.parts().forEach(part -> Proofs.read(proof, part));
    }
    return true;
  }
}
