package io.github.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What an operator sees of the running program: its health, its metrics and its log as JSON.
@Timeout(180)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MonitorTest {
  private static final String QUESTION = "Why do boys lose their close friendships?";
  private static final Pattern ADDRESS = Pattern.compile("127\\.0\\.0\\.1:(\\d+)\\W+metrics");
  private static final Pattern LABELS =
      Pattern.compile("^pullquote_(?!build)\\w+\\{([^}]*)\\}", Pattern.MULTILINE);

  private final HttpClient client = HttpClient.newHttpClient();
  private StartedProgram bot;
  private int port;

  @BeforeAll
  void askABotThatIsWatched(@TempDir Path directory) throws IOException, InterruptedException {
    bot =
        StartedProgram.in(
            directory,
            Map.of(
                "PULLQUOTE_SANDBOX_PORT", "0",
                "PULLQUOTE_SEARCH_SEMANTIC", "off",
                "PULLQUOTE_METRICS_PORT", "0",
                "PULLQUOTE_LOG_FORMAT", "json"));
    String page = bot.logged(Pattern.compile("Open \\S+127\\.0\\.0\\.1:(\\d+)")).group(1);
    port = Integer.parseInt(bot.logged(ADDRESS).group(1));
    try (ChatPage chat = new ChatPage(Integer.parseInt(page))) {
      chat.ask(QUESTION);
    }
  }

  @AfterAll
  void close() {
    client.close();
    bot.close();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build());
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, BodyHandlers.ofString());
  }

  @Test
  void aBotThatAnswersIsAliveAndReady() throws Exception {
    assertThat(get("/healthz").statusCode()).isEqualTo(200);
    assertThat(get("/readyz").body()).isEqualTo("ok\n");
    assertThat(get("/readyz").statusCode()).isEqualTo(200);
  }

  @Test
  void thereIsNothingElseAndNothingToChange() throws Exception {
    assertThat(get("/").statusCode()).isEqualTo(404);
    assertThat(get("/metrics/x").statusCode()).isEqualTo(404);
    HttpRequest post =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/healthz"))
            .POST(BodyPublishers.ofString("x"))
            .build();
    assertThat(send(post).statusCode()).isEqualTo(405);
  }

  @Test
  void countsTheQuestionAndHowLongItTook() throws Exception {
    HttpResponse<String> metrics = get("/metrics");

    assertThat(metrics.headers().firstValue("Content-Type"))
        .contains("text/plain; version=0.0.4; charset=utf-8");
    assertThat(metrics.body().lines())
        .contains(
            "pullquote_questions_total{outcome=\"found\"} 1.0",
            "pullquote_questions_total{outcome=\"not_covered\"} 0.0",
            "pullquote_search_seconds_count 1",
            "pullquote_response_seconds_count{to=\"command\"} 1",
            "pullquote_response_seconds_bucket{to=\"command\",le=\"+Inf\"} 1",
            "pullquote_missed_total{cause=\"too_late\",to=\"command\"} 0.0",
            "pullquote_refused_total{to=\"typing\"} 0.0",
            "pullquote_gateway_connected 1.0",
            "pullquote_gateway_disconnections_total 0.0",
            "pullquote_guilds 1.0",
            "pullquote_libraries_open 1.0",
            "pullquote_articles 1.0",
            "pullquote_passages 20.0",
            "logback_events_total{level=\"error\"} 0.0")
        .anyMatch(line -> line.matches("pullquote_index_bytes [1-9].*"))
        .anyMatch(line -> line.matches("pullquote_database_bytes [1-9].*"))
        .anyMatch(line -> line.matches("pullquote_data_free_bytes [1-9].*"))
        .anyMatch(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""))
        .anyMatch(line -> line.startsWith("jvm_threads_live_threads "));
  }

  @Test
  void noLabelTellsWhoOrWhereOrWhat() throws Exception {
    assertThat(LABELS.matcher(get("/metrics").body()).results().map(MatchResult::group))
        .isNotEmpty()
        .allMatch(
            it -> it.matches("[^{]*\\{((to|cause|outcome|how|le)=\"[a-z_0-9.+E-]*(Inf)?\",?)+}"));
  }

  @Test
  void everyLineOfTheLogIsAnObject() throws IOException {
    JsonMapper json = new JsonMapper();
    for (String line : bot.err().lines().collect(Collectors.toList())) {
      JsonNode said = json.readTree(line);
      assertThat(said.path("level").asText()).isEqualTo("INFO");
      assertThat(said.path("formattedMessage").asText()).isNotBlank();
      assertThat(said.path("timestamp").asLong()).isPositive();
    }
  }

  @Test
  void theDoctorFindsTheBotBehindItsPort(@TempDir Path articles, @TempDir Path data) {
    Program pullquote =
        new Program(articles)
            .with("PULLQUOTE_DATA", data.toString())
            .with("PULLQUOTE_METRICS_PORT", String.valueOf(port));

    assertThat(pullquote.run("doctor").out())
        .contains(
            "ok    Metrics   127.0.0.1:%d is a running bot's, which says: ok".formatted(port));
  }
}
