package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.sandbox.InteractionResponse;
import io.github.pullquote.sandbox.RateLimit;
import io.github.pullquote.sandbox.RestRequest;
import io.github.pullquote.sandbox.Sandbox;
import io.github.pullquote.sandbox.SandboxExtension;
import io.github.pullquote.sandbox.SandboxInteraction;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Requests go through a proxy, for which the sandbox stands: it takes them in the same form.
class ProxyTest {
  private static final Map<String, String> QUESTION = Map.of("question", "Who runs the ferry?");

  @RegisterExtension final SandboxExtension discord = new SandboxExtension();

  @TempDir Path data;

  private OpenHouse house;
  private Bot bot;

  @BeforeEach
  void connect() throws Exception {
    house = OpenHouse.in(data, List.of(Articles.ferry()), InstantSource.system());
    RestProxy proxy = new RestProxy(URI.create("http://127.0.0.1:" + sandbox().port()));
    // Nothing listens at the stand-in's own address for requests.
    Connection connection =
        new Connection.StandIn(
            sandbox().token(), "http://127.0.0.1:1/api/v10/", sandbox().gatewayUrl());
    bot =
        Bot.connect(
            connection,
            house.house(),
            occurrence -> {},
            new Fleet(Optional.empty(), Fleet.alone().turns(), Optional.of(proxy)));
  }

  @AfterEach
  void close() {
    bot.close();
    house.close();
  }

  private Sandbox sandbox() {
    return discord.sandbox();
  }

  private SandboxInteraction ask() {
    return sandbox().as("Ben").slash("general", "ask", QUESTION);
  }

  @Test
  void allIsAnsweredThroughIt() throws Exception {
    List<SandboxInteraction> asked = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      asked.add(ask());
    }

    for (SandboxInteraction each : asked) {
      assertThat(each.await(SandboxExtension.PATIENCE))
          .isInstanceOf(InteractionResponse.Reply.class);
    }
    assertThat(sandbox().requests()).noneMatch(RestRequest::refused);
  }

  @Test
  void whatItRefusesForALimitIsSentAgainWhenItSays() throws Exception {
    for (RateLimit limit : RateLimit.values()) {
      sandbox().faults().rateLimitNext(limit, 1, 1);

      SandboxInteraction asked = ask();

      assertThat(asked.await(SandboxExtension.PATIENCE))
          .isInstanceOf(InteractionResponse.Reply.class);
      assertThat(asked.messages()).hasSize(1);
    }
  }
}
