package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Citation;
import io.github.pullquote.article.Quote;
import io.github.pullquote.card.Card;
import io.github.pullquote.card.Choice;
import io.github.pullquote.card.ComponentId;
import io.github.pullquote.card.ComponentId.Action;
import io.github.pullquote.card.ComponentId.View;
import io.github.pullquote.card.Label;
import io.github.pullquote.card.MisquotationException;
import io.github.pullquote.card.Quoted;
import io.github.pullquote.library.Place;
import io.github.pullquote.sandbox.InteractionResponse;
import io.github.pullquote.sandbox.SandboxExtension;
import io.github.pullquote.sandbox.SandboxInteraction;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A bot whose cards are forged: no word of theirs reaches Discord, by whatever way they go.
class MisquotationTest {
  private static final Pattern INCIDENT = Pattern.compile("`([0-9a-v]{8})`");
  private static final String FORGED = "crosses the river";

  /// How a card came to be no quotation.
  enum Forgery {
    /// The text has changed since the card was made.
    REVISED,
    /// The offsets are of other words.
    MOVED,
    /// A word was put into the article's mouth.
    CHANGED,
    /// It says of no words where they are from.
    CLAIMED;

    Card card() {
      Article article = this == REVISED ? Articles.ferry() : Articles.correctedFerry();
      Quoted.Origin first = new Quoted.Origin.Passage(1);
      String words = "The ferry at Lunden crosses the river twelve times a day.";
      Quoted right = new Quoted(article.revision(), first, 0, 57, 2, 59);
      return switch (this) {
        case REVISED ->
            new Card(List.of(new Card.Quotation(opening(article), Optional.empty(), 500)));
        case MOVED -> text(words, List.of(new Quoted(article.revision(), first, 1, 58, 2, 59)));
        case CHANGED -> text(words.replace("twelve", "eleven"), List.of(right));
        case CLAIMED -> text(words, List.of());
      };
    }

    private static Card text(String words, List<Quoted> quoted) {
      return new Card(List.of(new Card.Text("> " + words, quoted)));
    }
  }

  @RegisterExtension final SandboxExtension discord = new SandboxExtension();

  private final BotLog log = new BotLog();
  private final CountDownLatch promised = new CountDownLatch(1);
  private final OpenHouse house;
  private final CardComponents cards;
  private volatile Function<GuildMessageChannel, Reply> onSlash =
      channel -> Response.hidden(Card.of("Nothing"));
  private volatile Supplier<Reply> onPress = () -> Response.hidden(Card.of("Nothing"));

  MisquotationTest(@TempDir Path data) {
    this.house = OpenHouse.in(data, List.of(Articles.correctedFerry()), InstantSource.system());
    this.cards = new CardComponents(house.house().libraries());
  }

  private static Quote opening(Article article) {
    return article.quote(Citation.of(1)).orElseThrow();
  }

  @BeforeEach
  void listen() {
    discord.expectComplaints();
    log.start();
    Replies replies = new Replies(cards, new Timekeeper(occurrence -> {}));
    JDA jda =
        discord.connect(
            new ListenerAdapter() {
              @Override
              public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
                Thread.startVirtualThread(
                    () ->
                        replies.answer(
                            event, () -> onSlash.apply((GuildMessageChannel) event.getChannel())));
              }

              @Override
              public void onButtonInteraction(ButtonInteractionEvent event) {
                Thread.startVirtualThread(() -> replies.answer(event, onPress));
              }
            });
    jda.updateCommands().addCommands(Commands.slash("help", "Says what it says")).complete();
  }

  @AfterEach
  void close() {
    log.close();
    house.close();
  }

  private SandboxInteraction slash() {
    return discord.sandbox().as("Ben").slash("general", "help", Map.of());
  }

  private void assertReported(Shown card) {
    assertThat(card.text()).startsWith("What I was about to quote is not word for word");
    Matcher number = INCIDENT.matcher(card.text());
    assertThat(number.find()).isTrue();
    assertThat(log.complaints())
        .anyMatch(it -> it.contains(number.group(1)))
        .noneMatch(it -> it.contains(FORGED));
    assertNothingSent();
  }

  private void assertNothingSent() {
    assertThat(discord.sandbox().requests())
        .noneMatch(request -> request.body().toString().contains(FORGED));
  }

  @ParameterizedTest
  @EnumSource
  void noAnswerShowsIt(Forgery forgery) {
    onSlash = channel -> Response.open(forgery.card());

    Shown card = BotExtension.answer(slash());

    assertThat(card.isPrivate()).isTrue();
    assertReported(card);
  }

  @ParameterizedTest
  @EnumSource
  void noAnswerThatComesLateShowsIt(Forgery forgery) {
    onSlash =
        channel -> {
          await(promised);
          return Response.open(forgery.card());
        };
    SandboxInteraction asked = slash();
    assertThat(asked.await(SandboxExtension.PATIENCE))
        .isInstanceOf(InteractionResponse.Deferred.class);
    promised.countDown();

    assertReported(new Shown(asked.awaitReply(SandboxExtension.PATIENCE)));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @EnumSource
  void noCardIsChangedToIt(Forgery forgery) {
    ComponentId id = new ComponentId(Action.CONTEXT, View.FOUND, 1, 0, 0, List.of());
    Card.Buttons row = new Card.Buttons(List.of(new Card.Press("Context", id, false)));
    Card honest = new Card(List.of(new Card.Text("Honest"), row));
    onSlash = channel -> Response.open(honest);
    onPress = () -> new Reply.Change(forgery.card());
    Shown before = BotExtension.answer(slash());

    Shown notice =
        BotExtension.answer(
            discord.sandbox().as("Ben").press(before.message(), before.id("Context")));

    assertThat(notice.isPrivate()).isTrue();
    assertReported(notice);
    assertThat(discord.sandbox().as("Ben").messages("general").getFirst())
        .isEqualTo(before.message());
  }

  @ParameterizedTest
  @EnumSource
  void noChannelGetsIt(Forgery forgery) {
    onSlash =
        channel -> {
          assertThatThrownBy(() -> Delivery.of(cards, forgery.card(), channel, "1"))
              .isInstanceOf(MisquotationException.class);
          return new Posting(cards, channel, Optional.empty()).once(forgery.card(), "1");
        };

    assertReported(BotExtension.answer(slash()));
  }

  @Test
  void nothingThatIsTypedOffersIt() {
    Choice forged = new Choice(Label.of("¶1 · ", opening(Articles.ferry())), "¶1");

    assertThatThrownBy(() -> cards.choices(Place.direct(1), List.of(forged)))
        .isInstanceOf(MisquotationException.class);
  }

  @Test
  void whatTheArticleSaysReachesEverybody() {
    onSlash =
        channel ->
            Response.open(
                new Card(
                    List.of(
                        new Card.Quotation(
                            opening(Articles.correctedFerry()), Optional.empty(), 500))));

    assertThat(BotExtension.answer(slash()).text()).startsWith("> The ferry at Lunden crosses");
  }
}
