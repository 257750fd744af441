package io.github.pullquote.app;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.ArticleFile;
import io.github.pullquote.library.Deposit;
import io.github.pullquote.library.Holding;
import io.github.pullquote.library.SqliteStore;
import io.github.pullquote.library.Store;
import io.github.pullquote.sandbox.Permission;
import io.github.pullquote.sandbox.Sandbox;
import io.github.pullquote.sandbox.SandboxSettings;
import io.github.pullquote.sandbox.World;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Measures what one process holds: its memory by the number of servers, and by the number of
/// libraries that are open, each with an article of its own. CONTRIBUTING.md has the command.
public final class GuildMeasure {
  /// With the channel that people ask in.
  private static final int CHANNELS = 30;

  private static final int ROLES = 20;
  private static final int PEOPLE = 1;
  private static final int RATE = 10;

  private GuildMeasure() {}

  /// The launcher (`-` for the program on the class path), the article of which every server has a
  /// copy, `on` or `off` for search by meaning, numbers of servers with commas between, and how
  /// many of them have a library of their own and ask it.
  public static void main(String[] arguments) throws Exception {
    System.out.println(
        "| servers | ready after | heap | resident | own libraries | heap | resident |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (int servers : Stream.of(arguments[3].split(",", -1)).map(Integer::valueOf).toList()) {
      measure(arguments, servers, Math.min(servers, Integer.parseInt(arguments[4])));
    }
  }

  private static void measure(String[] arguments, int servers, int asking) throws Exception {
    Path article = Path.of(arguments[1]);
    Path data = Files.createTempDirectory("pullquote-guilds");
    try (Sandbox sandbox = Sandbox.start(SandboxSettings.standard().withToken(BotProcess.TOKEN))) {
      ManyServers askers = new ManyServers(sandbox, asking, PEOPLE);
      var _ = new ManyServers(sandbox, servers - asking, PEOPLE);
      furnish(sandbox.world());
      fill(data, askers, asking, Files.readString(article));
      long start = System.nanoTime();
      try (BotProcess bot =
          BotProcess.start(
              BotProcess.program(arguments[0]),
              sandbox.port(),
              article,
              data,
              Map.of(
                  "PULLQUOTE_SEARCH_SEMANTIC",
                  arguments[2],
                  "PULLQUOTE_LIBRARY_OPEN",
                  Integer.toString(Math.max(1, asking))))) {
        double ready = (System.nanoTime() - start) / 1e9;
        System.out.printf(
            Locale.ROOT, "| %d | %.1f s | %s | %d |", servers, ready, held(bot), asking);
        if (asking > 0) {
          ask(askers, asking, new AskedWords(ArticleFile.read(article)));
          System.out.printf(" %s |", held(bot));
        }
        System.out.println();
      }
    } finally {
      DataDirectory.delete(data);
    }
  }

  /// Every server has channels and roles as many as a lively one.
  private static void furnish(World world) {
    world
        .guilds()
        .forEach(
            guild -> {
              for (int i = 1; i < CHANNELS; i++) {
                var _ = world.addChannel(guild.id(), "channel-" + i);
              }
              for (int i = 1; i < ROLES; i++) {
                var _ =
                    world.addRole(guild.id(), "Role " + i, EnumSet.of(Permission.SEND_MESSAGES));
              }
            });
  }

  private static void fill(Path data, ManyServers servers, int asking, String text)
      throws Exception {
    try (Store store = SqliteStore.open(data)) {
      for (int i = 0; i < asking; i++) {
        byte[] bytes =
            "%s\n\nThis is copy %d.\n".formatted(text, i).getBytes(StandardCharsets.UTF_8);
        Article own = ArticleFile.read("article.txt", bytes);
        Deposit deposit = new Deposit("article.txt", 0, Instant.now(), bytes.length);
        store.add(servers.guild(i), new Holding("owned", own, deposit), bytes);
      }
    }
  }

  private static void ask(ManyServers servers, int asking, AskedWords words) throws Exception {
    Latencies latencies =
        new Load(servers, words).ask(RATE, Duration.ofSeconds(asking / RATE + 1), 0).calm();
    if (latencies.lost() > 0) {
      System.out.printf(" (%d of %d lost)", latencies.lost(), latencies.size());
    }
  }

  private static String held(BotProcess bot) throws Exception {
    long resident = bot.resident();
    return String.format(Locale.ROOT, "%.1f MB | %d MB", bot.heap(), resident);
  }
}
