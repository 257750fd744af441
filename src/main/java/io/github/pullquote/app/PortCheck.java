package io.github.pullquote.app;

import io.github.pullquote.app.Finding.Ill;
import io.github.pullquote.app.Finding.Well;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// Whether the port for health and metrics can be had, or is a running bot's.
record PortCheck(MonitorSettings wanted) {
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  Finding find() {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(wanted.socket());
      return new Well(wanted + " is free");
    } catch (IOException e) {
      return ofBot(e);
    }
  }

  private Finding ofBot(IOException failure) {
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://%s/readyz".formatted(wanted)))
              .timeout(PATIENCE)
              .build();
      String answer = client.send(request, BodyHandlers.ofString()).body().strip();
      return new Well("%s is a running bot's, which says: %s".formatted(wanted, answer));
    } catch (IOException e) {
      return new Ill(
          "%s can't be had: %s. Set PULLQUOTE_METRICS_PORT to a free one, or to off"
              .formatted(wanted, failure.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Ill("was not looked at");
    }
  }
}
