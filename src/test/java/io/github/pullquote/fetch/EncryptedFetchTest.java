package io.github.pullquote.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import okhttp3.Dns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Encrypted pages, from a server whose certificate is made for localhost.
class EncryptedFetchTest {
  private static final String PASSWORD = "changeit";
  private static final String STORE = "javax.net.ssl.trustStore";
  private static final String STORE_PASSWORD = "javax.net.ssl.trustStorePassword";

  @TempDir Path directory;
  private final CompletableFuture<IOException> hungUp = new CompletableFuture<>();
  private HttpsServer server;

  @BeforeEach
  void start() throws IOException, InterruptedException, GeneralSecurityException {
    Path keys = directory.resolve("keys");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-keystore",
                keys.toString(),
                "-storepass",
                PASSWORD)
            .redirectErrorStream(true)
            .start();
    String said = new String(keytool.getInputStream().readAllBytes(), UTF_8);
    assertThat(keytool.waitFor()).as(said).isZero();
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context(keys)));
    server.createContext("/", this::answer);
    server.start();
  }

  private static SSLContext context(Path keys) throws IOException, GeneralSecurityException {
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(
        KeyStore.getInstance(keys.toFile(), PASSWORD.toCharArray()), PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().add("Content-Type", "text/html");
      if (exchange.getRequestURI().getPath().equals("/plain")) {
        exchange.getResponseHeaders().add("Location", "http://localhost/");
        exchange.sendResponseHeaders(302, -1);
        return;
      }
      exchange.sendResponseHeaders(200, 0);
      boolean endless = exchange.getRequestURI().getPath().equals("/endless");
      try (OutputStream out = exchange.getResponseBody()) {
        do {
          out.write("<p>Tide".getBytes(UTF_8));
        } while (endless);
      } catch (IOException e) {
        hungUp.complete(e);
        throw e;
      }
    }
  }

  @AfterEach
  void stop() {
    server.stop(0);
    List.of(STORE, STORE_PASSWORD).forEach(System::clearProperty);
  }

  private void trustTheServer() {
    System.setProperty(STORE, directory.resolve("keys").toString());
    System.setProperty(STORE_PASSWORD, PASSWORD);
  }

  private FetchedPage fetch(String host, String path)
      throws UnreachablePageException, InterruptedException {
    int port = server.getAddress().getPort();
    return new WebFetch(
            "Pullquote",
            new FetchLimits(Duration.ofSeconds(3), Duration.ofSeconds(60), 1 << 20, 1),
            new Reach(InetAddress::isLoopbackAddress, Set.of(port, 80), Dns.SYSTEM))
        .fetch("https://%s:%d%s".formatted(host, port, path));
  }

  @Test
  void bringsThePage() throws Exception {
    trustTheServer();

    assertThat(fetch("localhost", "/").bytes()).asString(UTF_8).isEqualTo("<p>Tide");
  }

  @Test
  void countsWhatComesEncrypted() {
    trustTheServer();

    assertThatThrownBy(() -> fetch("localhost", "/endless"))
        .hasMessageStartingWith("is larger than 1 MB");
    assertThat(hungUp).succeedsWithin(Duration.ofSeconds(60));
  }

  @Test
  void refusesACertificateThatNobodyHasSigned() {
    assertThatThrownBy(() -> fetch("localhost", "/"))
        .hasMessageStartingWith("can't be read safely, its server's certificate");
  }

  @Test
  void refusesTheCertificateOfAnotherName() {
    trustTheServer();

    assertThatThrownBy(() -> fetch("127.0.0.1", "/"))
        .hasMessageStartingWith("can't be read safely, its server's certificate");
  }

  @Test
  void neverGoesOnUnencrypted() {
    trustTheServer();

    assertThatThrownBy(() -> fetch("localhost", "/plain"))
        .hasMessageStartingWith("leads on to an address that is not encrypted");
  }
}
