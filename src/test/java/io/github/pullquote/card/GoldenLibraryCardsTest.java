package io.github.pullquote.card;

import static io.github.pullquote.card.Shelf.BINDINGS;
import static io.github.pullquote.card.Shelf.CHANNEL;
import static io.github.pullquote.card.Shelf.HELD;
import static io.github.pullquote.card.Shelf.NOW;
import static io.github.pullquote.card.Shelf.OPERATORS;
import static io.github.pullquote.card.Shelf.TIDES;
import static io.github.pullquote.card.Shelf.submission;

import io.github.pullquote.article.FileFault;
import io.github.pullquote.fetch.PageFault;
import io.github.pullquote.fetch.UnreachablePageException;
import io.github.pullquote.library.Novelty;
import io.github.pullquote.library.Preferences;
import io.github.pullquote.library.Preferences.Answers;
import io.github.pullquote.library.Preferences.Posters;
import io.github.pullquote.library.Preferences.Questions;
import io.github.pullquote.library.TextChange;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every card for managing a library, word for word; rewritten as those of [GoldenCardsTest] are.
class GoldenLibraryCardsTest extends GoldenCards {
  private static final GoldenFiles FILES =
      new GoldenFiles(Path.of("src/test/resources/io/github/pullquote/card/library"));
  private static final Instant LATER = NOW.plus(Duration.ofHours(1));
  private static final TextChange CHANGE = new TextChange(3, 1, 16);

  GoldenLibraryCardsTest() {
    super(FILES, GoldenLibraryCardsTest::cards, TIDES, Companion.ARTICLE);
  }

  static Map<String, Card> cards() {
    Map<String, Card> cards = new TreeMap<>();
    submissions(cards);
    files(cards);
    articles(cards);
    changes(cards);
    settings(cards);
    privacy(cards);
    return cards;
  }

  private static void submissions(Map<String, Card> cards) {
    cards.put("preview-new", preview(new Novelty.NewArticle()));
    cards.put("preview-new-text", preview(new Novelty.NewText(HELD, CHANGE)));
    cards.put(
        "preview-new-text-reordered", preview(new Novelty.NewText(HELD, new TextChange(0, 0, 3))));
    cards.put("preview-same-text", preview(new Novelty.SameText(HELD)));
    cards.put(
        "preview-plain",
        SubmissionCards.preview(
            submission(Companion.of("Plain", "One thing.")), new Novelty.NewArticle(), LATER));
    cards.put(
        "preview-long",
        SubmissionCards.preview(submission(Shelf.largest()), new Novelty.NewArticle(), LATER));
    cards.put("submission-cancelled", SubmissionCards.cancelled(TIDES));
    cards.put("submission-gone", SubmissionCards.gone());
    cards.put("submission-not-yours", SubmissionCards.notYours());
  }

  private static Card preview(Novelty novelty) {
    return SubmissionCards.preview(submission(TIDES), novelty, LATER);
  }

  private static void files(Map<String, Card> cards) {
    cards.put("file-too-large", FileNotices.tooLarge("my_essay.pdf", 30 << 20, 25 << 20));
    cards.put("file-unreadable", FileNotices.unreadable("*.zip", FileFault.ARCHIVE, List.of()));
    cards.put(
        "file-unreadable-pasted",
        FileNotices.unreadable(
            PastedText.NAME, FileFault.TOO_MANY_PARAGRAPHS, List.of(51234L, 50000L)));
    cards.put(
        "link-unreachable",
        FileNotices.unreachable(
            "https://example.org/a_b", new UnreachablePageException(PageFault.NOT_THERE, 404)));
    cards.put(
        "link-unreachable-elsewhere",
        FileNotices.unreachable(
            "https://example.org/a_b",
            new UnreachablePageException(PageFault.NOT_PUBLIC).elsewhere()));
    cards.put("file-not-downloaded", FileNotices.notDownloaded("my_essay.pdf"));
    cards.put("nothing-given", FileNotices.nothingGiven(false));
    cards.put("nothing-given-not-even-a-link", FileNotices.nothingGiven(true));
    cards.put("links-off", FileNotices.linksOff());
  }

  private static void articles(Map<String, Card> cards) {
    cards.put("articles", ArticleCards.list(List.of(OPERATORS, HELD), BINDINGS));
    cards.put("articles-none", ArticleCards.list(List.of(), Map.of()));
    cards.put("articles-20", ArticleCards.list(Shelf.many(20, Companion.ARTICLE, 1), Map.of()));
    cards.put("articles-90", ArticleCards.list(Shelf.many(90, Companion.ARTICLE, 1), Map.of()));
    cards.put("info", ArticleCards.info(HELD, BINDINGS));
    cards.put("info-not-bound", ArticleCards.info(HELD, Map.of()));
    cards.put("info-operators", ArticleCards.info(OPERATORS, BINDINGS));
    cards.put("bound", LibraryCards.bound(TIDES, CHANNEL, true));
    cards.put("bound-thread", LibraryCards.bound(TIDES, CHANNEL, false));
    cards.put(
        "goes-with-its-channel", LibraryCards.goesWithItsChannel(TIDES, CHANNEL + 1, CHANNEL));
    cards.put("unbound", LibraryCards.unbound(Optional.of(TIDES), CHANNEL));
    cards.put("unbound-already", LibraryCards.unbound(Optional.empty(), CHANNEL));
  }

  private static void changes(Map<String, Card> cards) {
    cards.put("added", LibraryCards.added(HELD));
    cards.put("replaced", LibraryCards.replaced(HELD, CHANGE));
    cards.put("renamed", LibraryCards.renamed(TIDES, TIDES.titled("Tides | 2")));
    cards.put("blank-title", LibraryCards.blankTitle());
    cards.put("removed", LibraryCards.removed(HELD, NOW.plus(Duration.ofMinutes(10)), List.of()));
    cards.put(
        "removed-scheduled",
        LibraryCards.removed(
            HELD, NOW.plus(Duration.ofMinutes(10)), List.of(CHANNEL, CHANNEL + 1)));
    cards.put("restored", LibraryCards.restored(HELD));
    cards.put("too-late-to-undo", LibraryCards.tooLateToUndo());
    cards.put("no-such-article", LibraryCards.noSuchArticle());
    cards.put("operators-article", LibraryCards.operatorsArticle(Companion.ARTICLE));
    cards.put("too-many-articles", LibraryCards.tooManyArticles(50));
    cards.put("too-many-bytes", LibraryCards.tooManyBytes(95 << 20, 7_500_000, 100 << 20));
    cards.put("too-large-for-a-library", LibraryCards.tooManyBytes(0, 20 << 20, 10 << 20));
  }

  private static void settings(Map<String, Card> cards) {
    Preferences standard = Preferences.standard();
    Preferences strict =
        new Preferences(
            Answers.PRIVATE, Posters.MODERATORS, OptionalLong.of(CHANNEL), Questions.KEPT);
    cards.put("settings-standard", SettingsCards.shown(standard));
    cards.put("settings-strict", SettingsCards.shown(strict));
    cards.put("settings-changed", SettingsCards.changed(standard, strict));
    cards.put(
        "settings-changed-one",
        SettingsCards.changed(
            strict,
            new Preferences(
                Answers.PRIVATE, Posters.MODERATORS, OptionalLong.empty(), Questions.KEPT)));
    cards.put(
        "settings-questions-forgotten",
        SettingsCards.changed(strict, strict.with(Questions.FORGOTTEN)));
    cards.put("settings-unchanged", SettingsCards.changed(strict, strict));
    cards.put("answers-are-private", SettingsCards.answersArePrivate());
    cards.put("only-moderators-post", SettingsCards.onlyModeratorsPost(CHANNEL));
  }

  private static void privacy(Map<String, Card> cards) {
    cards.put("privacy", PrivacyCards.ofServer(30, Questions.FORGOTTEN, false));
    cards.put("privacy-may-delete", PrivacyCards.ofServer(1, Questions.KEPT, true));
    cards.put("privacy-no-grace", PrivacyCards.ofServer(0, Questions.FORGOTTEN, true));
    cards.put("privacy-direct", PrivacyCards.ofDirectMessages());
    cards.put("delete-ask", PrivacyCards.askToDelete(12, 1));
    cards.put("deleted", PrivacyCards.deleted(12));
    cards.put("kept", PrivacyCards.kept());
  }

  static Map<String, Form> forms() {
    return new TreeMap<>(
        Map.of(
            "form-paste", Forms.paste(),
            "form-edit-title", Forms.editTitle(submission(TIDES)),
            "form-rename", Forms.rename(HELD)));
  }

  @Override
  Stream<String> otherNames() {
    return formNames();
  }

  static Stream<String> formNames() {
    return forms().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("formNames")
  void theFormReadsAsItsFile(String name) throws IOException {
    FILES.assertSame(name, FormText.of(Objects.requireNonNull(forms().get(name))));
  }
}
