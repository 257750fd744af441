package io.github.pullquote.card;

import static io.github.pullquote.card.Companion.ARTICLE;
import static io.github.pullquote.card.Companion.ASKER;
import static io.github.pullquote.card.Companion.KEY;
import static io.github.pullquote.card.Companion.citation;
import static io.github.pullquote.card.Companion.quote;

import io.github.pullquote.article.Citation;
import io.github.pullquote.card.Card.Asked;
import io.github.pullquote.card.ComponentId.View;
import io.github.pullquote.library.StoreException.Trouble;
import io.github.pullquote.library.Whereabouts;
import io.github.pullquote.search.Answer;
import io.github.pullquote.search.Correction;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Every card, word for word. `mvn test -Dtest=GoldenCardsTest -Dgolden.rewrite=true` rewrites the
/// files; read the difference before you commit it.
class GoldenCardsTest extends GoldenCards {
  private static final GoldenFiles FILES =
      new GoldenFiles(Path.of("src/test/resources/io/github/pullquote/card"));
  private static final long CHANNEL = 223_456_789_012_345_678L;
  private static final Optional<Asked> ASKED =
      AnswerCards.asked("Who is *Niobe Way*, and whom did she interview?");
  private static final ComponentId FOUND = Companion.id(View.FOUND, "13.2", "14.1", "1.2-3");
  private static final ComponentId PERHAPS = Companion.id(View.PERHAPS, "13.2", "14.1", "1.2-3");
  private static final ComponentId NEAREST = Companion.id(View.NEAREST, "13.2", "14.1", "1.2-3");

  GoldenCardsTest() {
    super(FILES, GoldenCardsTest::cards, ARTICLE);
  }

  static Map<String, Card> cards() {
    Map<String, Card> cards = new TreeMap<>();
    found(cards);
    perhaps(cards);
    cited(cards);
    notCovered(cards);
    outline(cards);
    notices(cards);
    return cards;
  }

  private static void found(Map<String, Card> cards) {
    cards.put("found", passage(FOUND, false, Audience.ALL));
    cards.put("found-private", passage(FOUND, false, Audience.ASKER));
    cards.put(
        "found-private-after-all",
        SettingsCards.privateAfterAll(passage(FOUND, false, Audience.ASKER)));
    cards.put("found-in-one-of-several", passage(FOUND, true, Audience.ALL));
    cards.put("found-second", passage(FOUND.at(1, 0), false, Audience.ALL));
    cards.put("found-last", passage(FOUND.at(2, 0), false, Audience.ALL));
    cards.put("found-context", passage(FOUND.at(0, 1), false, Audience.ALL));
    cards.put("found-more-context", passage(FOUND.at(0, 2), false, Audience.ALL));
    cards.put("found-private-shared", passage(FOUND, false, Audience.SHARER));
    cards.put("found-shared", shared(passage(FOUND, false, Audience.ALL)));
    Card tied = passage(FOUND, true, Audience.ALL);
    cards.put("found-in-two-equally", EqualAnswers.on(tied, List.of(quote("1.2"))));
    cards.put("found-in-three-equally", EqualAnswers.on(tied, List.of(quote("1.2"), quote("14"))));
    cards.put(
        "found-in-five-equally", EqualAnswers.on(tied, Collections.nCopies(4, quote("1.2-3"))));
    cards.put("nearest", passage(NEAREST, false, Audience.ASKER));
    cards.put(
        "found-after-another-question",
        AnswerCards.passage(
            AnswerCards.askedAs("Who is *Niobe Way*, and the “girls”?"),
            FOUND,
            quote("13.2"),
            false,
            Audience.ALL));
  }

  private static void perhaps(Map<String, Card> cards) {
    cards.put(
        "perhaps-in-a-reply",
        AnswerCards.passage(Optional.empty(), PERHAPS, quote("13.2"), false, Audience.ALL));
    cards.put("perhaps-private", passage(PERHAPS, false, Audience.ASKER));
    cards.put("perhaps-private-second", passage(PERHAPS.at(1, 0), false, Audience.ASKER));
    cards.put("perhaps-private-context", passage(PERHAPS.at(0, 2), false, Audience.ASKER));
    cards.put("perhaps-private-in-one-of-several", passage(PERHAPS, true, Audience.ASKER));
    cards.put("perhaps-private-shared", passage(PERHAPS, false, Audience.SHARER));
    cards.put("perhaps-shared", shared(passage(PERHAPS, false, Audience.ALL)));
    cards.put("perhaps-shared-in-one-of-several", shared(passage(PERHAPS, true, Audience.ALL)));
    ComponentId only = Companion.id(View.PERHAPS, "13.2");
    cards.put("perhaps-private-only-one", passage(only, false, Audience.ASKER));
  }

  private static Card passage(ComponentId id, boolean titled, Audience audience) {
    String place = id.shown().citation().toString();
    return AnswerCards.passage(ASKED, id, quote(place), titled, audience);
  }

  private static Card shared(Card card) {
    List<Card.Part> parts = new ArrayList<>(card.parts());
    parts.addFirst(AnswerCards.sharedBy(ASKER));
    return new Card(parts);
  }

  private static void cited(Map<String, Card> cards) {
    for (String place : List.of("2", "2.1", "2.1-2")) {
      ComponentId id = Companion.id(View.CITED, place);
      cards.put(
          "cited-" + place,
          AnswerCards.passage(Optional.empty(), id, quote(place), false, Audience.ALL));
    }
    cards.put("cited-no-passage", AnswerCards.noSuchPlace(citation("¶99"), ARTICLE));
    cards.put("cited-no-sentence", AnswerCards.noSuchPlace(citation("¶2.9"), ARTICLE));
    cards.put("cited-several", several(false, "¶2.1", "¶13.2", "¶5"));
    cards.put("cited-several-of-one-of-several", several(true, "¶2.1-2", "¶99", "¶5"));
    cards.put(
        "cited-too-many", several(false, "¶1.1", "¶1.2", "¶2.1", "¶77", "¶2.2", "¶3.1", "¶4.1"));
    cards.put("cited-several-and-none-there", several(false, "¶99", "¶98"));
    Citation then = citation("7.2");
    moved(cards, "same-place", MovedPlaces.found(then, new Whereabouts.Same(quote("7.2"))), "7.2");
    moved(cards, "same-words", MovedPlaces.found(then, new Whereabouts.Same(quote("2.1"))), "2.1");
    moved(
        cards,
        "other-words",
        MovedPlaces.changed(then, new Whereabouts.Changed(quote("2.1-2"))),
        "2.1-2");
    cards.put("moved-nowhere", MovedPlaces.removed(then, ARTICLE));
    cards.put("cited-nonsense", Notices.noCitation("the *middle*"));
  }

  private static Card several(boolean titled, String... places) {
    return SeveralPlaces.of(Stream.of(places).map(Companion::citation).toList(), ARTICLE, titled);
  }

  private static void moved(Map<String, Card> cards, String name, Asked before, String now) {
    ComponentId id = Companion.id(View.CITED, now);
    cards.put(
        "moved-" + name,
        AnswerCards.passage(Optional.of(before), id, quote(now), false, Audience.ASKER));
  }

  private static void notCovered(Map<String, Card> cards) {
    Optional<ComponentId> near = Optional.of(NEAREST);
    cards.put("not-covered", notCovered(List.of("zeppelin"), near, false));
    cards.put(
        "not-covered-many-words",
        notCovered(List.of("a*b", "b", "c", "d", "e", "f", "g", "h", "i"), near, false));
    cards.put("not-covered-words-apart", notCovered(List.of(), near, false));
    cards.put("not-covered-by-several", notCovered(List.of("zeppelin"), Optional.empty(), true));
    cards.put("not-covered-misspelt", misspelt(new Correction("Finkelstien", "Finkelstein")));
    cards.put(
        "not-covered-misspelt-twice",
        misspelt(
            new Correction("Finkelstien", "Finkelstein"),
            new Correction("atachment", "attachment")));
    cards.put("not-covered-no-words", RefusalCards.noWords(AnswerCards.asked("?!")));
  }

  private static Card notCovered(
      List<String> missing, Optional<ComponentId> near, boolean several) {
    Answer.NotCovered none = new Answer.NotCovered(missing, List.of(), 0);
    return RefusalCards.notCovered(ASKED, none, Optional.empty(), near, several);
  }

  private static Card misspelt(Correction... corrections) {
    List<String> missing = Arrays.stream(corrections).map(Correction::word).toList();
    return RefusalCards.notCovered(
        ASKED,
        new Answer.NotCovered(missing, List.of(corrections), List.of(), 0),
        QuestionId.of(ASKER, Optional.of("wqjdg"), "What does Finkelstein say?"),
        Optional.of(NEAREST),
        false);
  }

  private static void outline(Map<String, Card> cards) {
    cards.put("outline", OutlineCards.outline(ARTICLE, KEY, 1, ASKER));
    cards.put("section-opening", OutlineCards.page(ARTICLE, KEY, citation("1"), ASKER));
    cards.put("section-from-a-sentence", OutlineCards.page(ARTICLE, KEY, citation("5.2"), ASKER));
    cards.put(
        "cited-4-5",
        AnswerCards.removable(OutlineCards.page(ARTICLE, KEY, citation("4"), 5, ASKER), ASKER));
    cards.put(
        "section-end-before-a-passage", OutlineCards.page(ARTICLE, KEY, citation("7"), 9, ASKER));
    int last = ARTICLE.passages().size();
    cards.put("section-last", OutlineCards.page(ARTICLE, KEY, citation("" + last), ASKER));
  }

  private static void notices(Map<String, Card> cards) {
    List<Example> examples = Example.of(ARTICLE).subList(0, 2);
    cards.put("help", HelpCards.help(List.of(ARTICLE), examples, false));
    cards.put("help-no-article", HelpCards.help(List.of(), List.of(), true));
    cards.put("help-six-articles", HelpCards.help(Collections.nCopies(6, ARTICLE), examples, true));
    cards.put("welcome", HelpCards.welcome(ARTICLE, examples));
    cards.put("welcome-without-example", HelpCards.welcome(ARTICLE, List.of()));
    cards.put("too-fast", PaceNotices.tooFast(Duration.ofMillis(2_100)));
    cards.put("too-fast-a-second", PaceNotices.tooFast(Duration.ofMillis(300)));
    cards.put("server-too-fast", PaceNotices.serverTooFast(Duration.ofSeconds(2)));
    cards.put("not-a-member", PostingNotices.notAMember());
    cards.put("needs-permission", Notices.needsPermission("Manage Server"));
    cards.put("nothing-asked", Notices.nothingAsked());
    cards.put("message-unreadable", MessageNotices.unreadable());
    cards.put("may-not-answer", MessageNotices.mayNotAnswer("Send Messages in Threads", CHANNEL));
    cards.put("article-gone", Notices.articleGone());
    cards.put("article-revised", Notices.articleRevised(ARTICLE));
    cards.put("article-unclear", Notices.unclearArticle("The *moon*", List.of(ARTICLE)));
    cards.put("unknown-button", Notices.unknownComponent());
    cards.put("unknown-command", Notices.unknownCommand());
    cards.put("not-yours", Notices.notYours());
    cards.put("failure", Notices.failure("0abc1def"));
    for (Trouble trouble : Trouble.values()) {
      cards.put(
          "store-" + trouble.name().toLowerCase(Locale.ROOT).replace('_', '-'),
          Notices.storeFails(trouble, "0abc1def"));
    }
  }
}
