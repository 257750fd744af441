package io.github.pullquote.discord;

import io.github.pullquote.card.Example;
import io.github.pullquote.keypoints.KeyPoints;
import io.github.pullquote.library.Place;
import io.github.pullquote.library.ReadingRoom;
import io.github.pullquote.search.Question;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.utils.messages.MessageRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The bot, connected. Closing it lets answers in flight finish.
public final class Bot implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Bot.class);
  private static final Duration GRACE = Duration.ofSeconds(10);

  /// Discord waits three seconds for an answer, and most of that is for finding it.
  private static final Duration IN_LANE = Duration.ofMillis(500);

  /// What the bot needs in a server, and no more.
  private static final EnumSet<Permission> PERMISSIONS =
      EnumSet.of(
          Permission.VIEW_CHANNEL,
          Permission.MESSAGE_SEND,
          Permission.MESSAGE_SEND_IN_THREADS,
          Permission.CREATE_PUBLIC_THREADS,
          Permission.MESSAGE_HISTORY);

  private final Shards shards;
  private final Events events;
  private final DailyPosts posts;
  private final ExecutorService workers;
  private final BotEnd end;
  private volatile boolean started;

  private Bot(Shards shards, Events events, DailyPosts posts, ExecutorService workers, BotEnd end) {
    this.shards = shards;
    this.events = events;
    this.posts = posts;
    this.workers = workers;
    this.end = end;
  }

  /// Connects and registers the commands; returns when the bot is ready to answer.
  ///
  /// @throws ConnectionRefusedException if the other side doesn't want this bot
  /// @throws InterruptedException if the thread is interrupted while it waits
  public static Bot connect(Connection connection, House house)
      throws ConnectionRefusedException, InterruptedException {
    return connect(connection, house, occurrence -> {}, Fleet.alone());
  }

  /// The same, with somebody who is told what happens.
  ///
  /// @param observer is called by many threads, and must not wait
  /// @param fleet the part that this process has
  /// @throws ConnectionRefusedException if the other side doesn't want this bot
  /// @throws InterruptedException if the thread is interrupted while it waits
  public static Bot connect(
      Connection connection, House house, Consumer<Occurrence> observer, Fleet fleet)
      throws ConnectionRefusedException, InterruptedException {
    denyMentions();
    CardComponents cards = new CardComponents(house.libraries());
    house.libraries().read(Place.direct(0), room -> warmUp(cards, room));
    ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    BotEnd end = new BotEnd();
    Timekeeper time = new Timekeeper(observer);
    Replies replies = new Replies(cards, time);
    ArticleFiles files = new ArticleFiles(house.reader(), house.librarian());
    Scheduling scheduling = Scheduling.of(house, replies);
    BotCommands commands = BotCommands.of(house, cards, files, scheduling);
    Events events = events(house, cards, files, replies, time, workers, commands, scheduling);
    Attendance attendance = new Attendance(house.librarian(), workers);
    Welcome welcome = new Welcome(house, cards, workers);
    Reconnections reconnections = new Reconnections(observer);
    Shards shards = build(connection, fleet, end, events, attendance, welcome, reconnections);
    Bot bot = new Bot(shards, events, scheduling.posts(), workers, end);
    try {
      bot.start(commands, attendance);
      return bot;
    } catch (IllegalStateException e) {
      if (bot.shards.isShutDown()) {
        throw ConnectionRefusedException.forGood(bot.reason(connection), e);
      }
      throw e;
    } catch (ErrorResponseException e) {
      throw e.getResponse().code == 401
          ? ConnectionRefusedException.forGood(refusal(connection), e)
          : ConnectionRefusedException.forNow(unreachable(connection, e), e);
    } finally {
      if (!bot.started) {
        bot.close();
      }
    }
  }

  private void start(BotCommands commands, Attendance attendance) throws InterruptedException {
    shards.awaitReady();
    attendance.takeStock(shards);
    if (shards.sharding().isFirst()) {
      CommandRegistration.update(shards.any(), commands.data());
    }
    posts.start(shards);
    end.running();
    started = true;
  }

  /// Why the connection was closed while it was being made.
  private String reason(Connection connection) {
    String reason = end.within(GRACE.toSeconds());
    return reason.isEmpty() ? refusal(connection) : reason;
  }

  private static String refusal(Connection connection) {
    return "%s doesn't accept the token. Copy it anew from the developer portal (Bot, Reset Token)."
        .formatted(connection);
  }

  private static String unreachable(Connection connection, ErrorResponseException e) {
    return "%s can't be reached, or does not answer as it should: %s. Try again in a while."
        .formatted(connection, e.getMeaning());
  }

  /// JDA keeps these for the whole process: no message of ours may ping anybody.
  private static void denyMentions() {
    MessageRequest.setDefaultMentions(EnumSet.noneOf(Message.MentionType.class));
    MessageRequest.setDefaultMentionRepliedUser(false);
    Message.suppressContentIntentWarning();
  }

  private static Events events(
      House house,
      CardComponents cards,
      ArticleFiles files,
      Replies replies,
      Timekeeper time,
      ExecutorService workers,
      BotCommands commands,
      Scheduling scheduling) {
    Turnstile turnstile = new Turnstile(house.paces(), house.clock());
    Lanes lanes = new Lanes(IN_LANE);
    return new Events(
        workers,
        turnstile,
        Crowd.ofMachine(),
        lanes,
        house.libraries(),
        commands,
        replies,
        new Presses(
            new LibraryPresses(house.librarian(), replies),
            scheduling.presses(),
            new PointPresses(new KeyPoints()),
            new VotePresses(house.votes(), house.clock(), replies),
            new Shares(cards, replies),
            replies),
        new LibraryForms(house.librarian(), files, house.web().isPresent(), replies),
        new MessageReplies(house, cards, turnstile, lanes, time, workers),
        time);
  }

  /// The first user must not pay for classes that are not loaded yet.
  private static Container warmUp(CardComponents cards, ReadingRoom room) {
    String text =
        Examples.of(room).stream().map(Example::text).findFirst().orElse(room.main().title());
    Question question = new Question(text);
    Answers.Asker nobody = new Answers.Asker(0, Optional.empty(), true);
    return cards.of(
        Place.direct(0), new Answers(room).to(question, Optional.empty(), nobody).card());
  }

  private static Shards build(Connection connection, Fleet fleet, BotEnd end, Object... listeners)
      throws ConnectionRefusedException {
    try {
      return new Connecting(connection, end, listeners).build(fleet);
    } catch (InvalidTokenException e) {
      throw ConnectionRefusedException.forGood(refusal(connection), e);
    } catch (ErrorResponseException e) {
      throw ConnectionRefusedException.forNow(unreachable(connection, e), e);
    }
  }

  /// Where an admin adds the bot to a server, with the permissions it needs.
  public String inviteUrl() {
    return shards.any().setRequiredScopes("applications.commands").getInviteUrl(PERMISSIONS);
  }

  /// The name that the bot goes by.
  public String name() {
    return shards.any().getSelfUser().getName();
  }

  /// How the connection is just now.
  public Link link() {
    return new Link(state(), shards.ping(), shards.guilds());
  }

  private Link.State state() {
    if (end.isAskedFor()) {
      return Link.State.CLOSING;
    }
    return shards.isConnected() ? Link.State.CONNECTED : Link.State.CONNECTING;
  }

  /// What posts what is due.
  DailyPosts posts() {
    return posts;
  }

  /// Blocks until the bot has stopped for good.
  ///
  /// @return why, as a sentence; empty after [#close]
  /// @throws InterruptedException if the thread is interrupted while it waits
  public String awaitEnd() throws InterruptedException {
    return end.await();
  }

  /// Whether the bot, once it has stopped, may be started again as it is: then only the connection
  /// was lost. Else somebody has to mend something before.
  public boolean mayStartAgain() {
    return end.passes();
  }

  @Override
  public void close() {
    end.closing();
    shards.removeListener(events);
    posts.close();
    workers.shutdown();
    try {
      if (!workers.awaitTermination(GRACE.toSeconds(), TimeUnit.SECONDS)) {
        log.warn("An answer takes longer than {} s and is dropped", GRACE.toSeconds());
      }
      if (!shards.shutDown(GRACE)) {
        log.warn("The connection did not close within {} s and is cut", GRACE.toSeconds());
        shards.cut();
      }
    } catch (InterruptedException e) {
      shards.cut();
      Thread.currentThread().interrupt();
    }
    workers.shutdownNow();
    end.closed();
  }
}
