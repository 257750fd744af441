package io.github.pullquote.discord;

import io.github.pullquote.article.Article;
import io.github.pullquote.library.ArticleKey;
import io.github.pullquote.library.Deposit;
import io.github.pullquote.library.Holding;
import io.github.pullquote.library.KeptQuestion;
import io.github.pullquote.library.LibraryState;
import io.github.pullquote.library.Schedule;
import io.github.pullquote.library.Store;
import io.github.pullquote.library.Tally;
import io.github.pullquote.library.WeekReport;
import io.github.pullquote.sandbox.Permission;
import io.github.pullquote.sandbox.World;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Three servers whose libraries are as alike as can be: articles of the same ids, titles and
/// texts, but for a word that is each server's secret. Nobody ever writes a secret outside of its
/// server.
final class Town {
  /// A server's secrets, and a word of its articles that everybody may ask about.
  ///
  /// @param hosts who may manage it
  /// @param members who else is there
  record Server(
      String name, String secret, String probe, List<String> hosts, List<String> members) {
    List<String> people() {
      return Stream.concat(hosts.stream(), members.stream()).toList();
    }
  }

  static final List<Server> SERVERS =
      List.of(
          new Server(
              "The Reading Room", "quorvax", "saffron", List.of("Ada"), List.of("Ben", "Cleo")),
          new Server("North", "blimtor", "juniper", List.of("Nils"), List.of("Ben", "Cleo", "Ada")),
          new Server("South", "sendrik", "tamarind", List.of("Sara"), List.of("Ben", "Nils")));

  /// What the first two servers share, and nobody else may see.
  private static final String SHARED = "harmodine";

  private static final Set<Permission> MEMBERS =
      EnumSet.of(
          Permission.VIEW_CHANNEL,
          Permission.SEND_MESSAGES,
          Permission.READ_MESSAGE_HISTORY,
          Permission.USE_APPLICATION_COMMANDS,
          Permission.SEND_MESSAGES_IN_THREADS);

  private final BotExtension bot;
  private final World world;

  Town(BotExtension bot) {
    this.bot = bot;
    this.world = bot.sandbox().world();
  }

  /// Founds the servers, with a channel, another one and a thread each, and fills their libraries.
  void found() {
    for (String name : List.of("Nils", "Sara", "Zed")) {
      world.addUser(name);
      world.direct(name);
    }
    for (Server server : SERVERS.subList(1, SERVERS.size())) {
      String id = world.addGuild(server.name(), server.hosts().getFirst(), MEMBERS).id();
      server.members().forEach(member -> world.members().set(id, member));
      world.addChannel(id, server.name() + "-hall");
      world.addChannel(id, server.name() + "-yard");
      world.addThread(server.name() + "-hall", server.hosts().getFirst(), server.name() + "-talk");
    }
    world.addThread("general", "Ada", "Chapter one");
    SERVERS.forEach(this::supply);
  }

  long guild(Server server) {
    return Long.parseUnsignedLong(world.guild(server.name()).id());
  }

  /// The ids of a server's channels where everybody is welcome.
  List<String> channels(Server server) {
    return world.channels(world.guild(server.name()).id()).stream()
        .filter(channel -> !List.of("mods", "announcements").contains(channel.name()))
        .map(channel -> channel.id())
        .toList();
  }

  /// Gives a server the articles that it lacks.
  void supply(Server server) {
    Store store = bot.house().store();
    long guild = guild(server);
    for (Holding holding : standard(server)) {
      byte[] original = holding.article().title().getBytes(StandardCharsets.UTF_8);
      if (!store.add(guild, holding, original)) {
        store.restore(guild, holding.id(), Instant.EPOCH);
      }
    }
    bot.clock().advance(Duration.ofSeconds(2));
  }

  private List<Holding> standard(Server server) {
    List<Holding> holdings = new ArrayList<>();
    holdings.add(held(server, "lamp0", lamp(server)));
    holdings.add(held(server, "mark0", market(server)));
    holdings.add(held(server, "almnc", almanac(server)));
    if (SERVERS.indexOf(server) < 2) {
      holdings.add(held(server, "treat", treaty()));
    }
    return holdings;
  }

  private static Holding held(Server server, String id, Article article) {
    Deposit deposit = new Deposit(server.secret() + "-" + id + ".txt", 99, Instant.EPOCH, 7);
    return new Holding(id, article, deposit);
  }

  /// Of one title everywhere.
  private static Article lamp(Server server) {
    return Articles.of(
        """
        # The Harbour Lamp

        ## Key points

        - The lamp is lit by the keeper %1$s.

        The lamp of the harbour is lit at dusk by the keeper %1$s. It burns until the %2$s boats are in.

        ## Oil for %1$s

        Nobody pays the keeper of the lamp. The oil comes from %1$s and costs four coins a week.
        """
            .formatted(server.secret(), server.probe()));
  }

  /// Of a title and a text of its own.
  private static Article market(Server server) {
    return Articles.of(
        """
        # The %2$s market of %1$s

        The market opens at five in the morning. Traders of %1$s sell %2$s bread there.

        Whoever comes late buys %2$s of yesterday.
        """
            .formatted(server.secret(), server.probe()));
  }

  /// Of one text everywhere, and so of one key, under a title of its own.
  private static Article almanac(Server server) {
    return Articles.of(
            """
            # An almanac

            The tide rises twice a day and nobody is surprised.

            Snow falls in the second month, mostly at night.
            """)
        .titled("The %s almanac".formatted(server.secret()));
  }

  /// The very same in two servers.
  private static Article treaty() {
    return Articles.of(
        """
        # A Treaty of Two Towns

        The treaty was signed with a pen of %1$s. Both towns keep a copy.

        The %1$s of the treaty is kept in a box under the bridge.
        """
            .formatted(SHARED));
  }

  /// What must not be seen in a server; in none of them where it is none.
  static Set<String> forbidden(Collection<Server> here) {
    Set<String> forbidden = new HashSet<>();
    SERVERS.stream().filter(s -> !here.contains(s)).map(Server::secret).forEach(forbidden::add);
    if (here.stream().noneMatch(server -> SERVERS.indexOf(server) < 2)) {
      forbidden.add(SHARED);
    }
    return forbidden;
  }

  /// The secrets in a text that must not be there.
  static List<String> leaks(String text, Collection<Server> here) {
    String folded = text.toLowerCase(Locale.ROOT);
    return forbidden(here).stream().filter(folded::contains).sorted().toList();
  }

  /// Every key that an article of anybody has now.
  List<String> keys() {
    return SERVERS.stream()
        .flatMap(server -> bot.house().store().holdings(guild(server)).stream())
        .map(Town::key)
        .distinct()
        .toList();
  }

  private static String key(Holding held) {
    return new ArticleKey(held.id(), held.article().revision().substring(0, 5)).toString();
  }

  /// The key of the server's own text on the lamp, whatever its title is by now.
  String lampKey(Server server) {
    return bot.house().store().holdings(guild(server)).stream()
        .filter(held -> held.id().equals("lamp0"))
        .map(Town::key)
        .findFirst()
        .orElseThrow();
  }

  /// All that the store holds of a server.
  ///
  /// @param submissions the keys that may be there
  record Ledger(
      LibraryState state,
      List<String> holdings,
      Map<String, String> submissions,
      List<Schedule> schedules,
      List<WeekReport> weeks,
      List<KeptQuestion> questions) {}

  Ledger ledger(Server server, Collection<String> submissions) {
    Store store = bot.house().store();
    long guild = guild(server);
    Map<String, String> waiting = new TreeMap<>();
    for (String key : submissions) {
      store
          .submission(guild, key)
          .ifPresent(it -> waiting.put(key, it.article() + " " + it.deposit()));
    }
    List<String> holdings =
        store.holdings(guild).stream()
            .map(held -> held.id() + " " + held.article() + " " + held.deposit())
            .toList();
    Tally tally = bot.house().house().libraries().tally();
    return new Ledger(
        store.state(guild),
        holdings,
        waiting,
        store.schedules().of(guild),
        tally.lately(guild),
        tally.questions(guild));
  }

  /// The id of every schedule that anybody has now.
  List<String> schedules() {
    return SERVERS.stream()
        .flatMap(server -> bot.house().store().schedules().of(guild(server)).stream())
        .map(Schedule::id)
        .toList();
  }
}
