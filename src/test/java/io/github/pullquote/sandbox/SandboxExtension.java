package io.github.pullquote.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.SessionController;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A fresh sandbox for each test, and the real JDA client to connect to it. A test fails when JDA
/// or the sandbox logged a warning that it did not expect, when anybody logged the bot's token, or
/// when the bot asked for a route that the sandbox does not have.
///
/// Register it with `@RegisterExtension final SandboxExtension discord = new SandboxExtension();`.
public final class SandboxExtension implements BeforeEachCallback, AfterEachCallback {
  /// Long enough for anything that a test waits for.
  public static final Duration PATIENCE = Duration.ofSeconds(60);

  /// No log line and no file has it by chance.
  private static final String TOKEN = "Q2FuYXJ5.G7k2m9.tWeetTweet_tWeet-tWeetTweet9f3k1z";

  private final SandboxSettings settings;
  private final Queue<JDA> clients = new ConcurrentLinkedQueue<>();
  private Running running = new NotStarted();
  private boolean complaintsExpected;

  private sealed interface Running {}

  private record NotStarted() implements Running {}

  private record Started(Sandbox sandbox, LogWatch log) implements Running {}

  /// With Discord's own times.
  public SandboxExtension() {
    this(SandboxSettings.standard());
  }

  /// With these settings.
  public SandboxExtension(SandboxSettings settings) {
    this.settings = settings.withToken(TOKEN);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    complaintsExpected = false;
    running = new Started(Sandbox.start(settings), new LogWatch());
  }

  @Override
  public void afterEach(ExtensionContext context) throws InterruptedException {
    Started started = started();
    for (JDA client : clients) {
      client.shutdown();
      assertThat(client.awaitShutdown(PATIENCE)).as("the bot shut down").isTrue();
    }
    clients.clear();
    started.log().close();
    started.sandbox().close();
    assertThat(logged(Level.DEBUG))
        .as("the log, which never has the token")
        .noneMatch(it -> it.contains(TOKEN));
    if (!complaintsExpected) {
      assertThat(started.log().complaints()).as("warnings and errors in the log").isEmpty();
    }
    assertThat(started.sandbox().requests())
        .as("requests for routes that the sandbox has")
        .allMatch(request -> request.template().isPresent());
  }

  /// The sandbox of the running test.
  public Sandbox sandbox() {
    return started().sandbox();
  }

  /// All that the bot, JDA and the sandbox have logged in the running test from this level on.
  public List<String> logged(Level least) {
    return started().log().lines(least);
  }

  /// Does not fail the running test for warnings in the log.
  public void expectComplaints() {
    complaintsExpected = true;
  }

  private Started started() {
    return switch (running) {
      case Started it -> it;
      case NotStarted _ -> throw new IllegalStateException("No test is running");
    };
  }

  /// A builder for a client of this sandbox with the intents that need no permission, to add
  /// listeners to.
  public JDABuilder client() {
    return JDABuilder.createLight(
            sandbox().token(),
            EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES))
        .setRestConfig(new RestConfig().setBaseUrl(sandbox().restUrl()))
        .setSessionController(gateway(sandbox().gatewayUrl()))
        .setCompression(Compression.NONE);
  }

  /// Has JDA connect to this address, without its pause of five seconds between two sessions.
  public static SessionController gateway(String url) {
    return new SessionControllerAdapter() {
      @Override
      public String getGateway() {
        return url;
      }

      @Override
      protected void runWorker() {
        synchronized (lock) {
          if (workerHandle == null) {
            workerHandle = new QueueWorker(1L);
            workerHandle.start();
          }
        }
      }
    };
  }

  /// Builds the client with these listeners, waits until it is ready, and shuts it down after the
  /// test.
  public JDA connect(Object... listeners) {
    return connect(client().addEventListeners(listeners));
  }

  /// Builds this client, waits until it is ready, and shuts it down after the test.
  public JDA connect(JDABuilder builder) {
    JDA client = builder.build();
    clients.add(client);
    try {
      return client.awaitReady();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the bot connected", e);
    }
  }
}
