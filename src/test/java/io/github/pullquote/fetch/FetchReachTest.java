package io.github.pullquote.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import okhttp3.Dns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing but the public web is connected to, however an address is written or resolved.
class FetchReachTest {
  private static final InetAddress HERE = InetAddress.ofLiteral("127.0.0.1");
  private static final String REFUSED = "is not on the public web";

  private StandInServer server;

  @BeforeEach
  void aServerThatNobodyShouldReach() throws IOException {
    server =
        StandInServer.start(
            (path, out) ->
                StandInServer.write(
                    out,
                    path.equals("/away")
                        ? StandInServer.redirect(302, "http://inside.example:%d/".formatted(port()))
                        : StandInServer.page("text/html", "secret")));
  }

  private int port() {
    return server.port();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private WebFetch fetch(Predicate<InetAddress> addresses, Dns names) {
    return new WebFetch(
        "Pullquote",
        new FetchLimits(Duration.ofSeconds(3), Duration.ofSeconds(60), 1_000, 1),
        new Reach(addresses, Set.of(port()), names));
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]", "[::ffff:7f00:1]", "0.0.0.0"})
  void neverConnectsToThisMachine(String host) {
    String address = "http://%s:%d/".formatted(host, port());

    assertThatThrownBy(() -> fetch(PublicAddresses::contain, Dns.SYSTEM).fetch(address))
        .isInstanceOf(UnreachablePageException.class)
        .hasMessageStartingWith(REFUSED);
    assertThat(server.connected()).isZero();
  }

  @Test
  void neverConnectsToThisMachineByAName() {
    assertThatThrownBy(
            () ->
                fetch(PublicAddresses::contain, name -> List.of(HERE))
                    .fetch("http://public.example:%d/".formatted(port())))
        .hasMessageStartingWith(REFUSED);
    assertThat(server.connected()).isZero();
  }

  @Test
  void checksEveryAddressOfAName() {
    InetAddress other = InetAddress.ofLiteral("192.168.7.7");
    Dns names = name -> List.of(other, HERE);

    assertThatThrownBy(
            () ->
                fetch(PublicAddresses::contain, names)
                    .fetch("http://public.example:%d/".formatted(port())))
        .hasMessageStartingWith(REFUSED);
    assertThat(server.connected()).isZero();
  }

  @Test
  void connectsToTheAllowedAddressOfAName() throws Exception {
    InetAddress other = InetAddress.ofLiteral("192.168.7.7");
    Dns names = name -> List.of(other, HERE);

    FetchedPage page =
        fetch(HERE::equals, names).fetch("http://public.example:%d/".formatted(port()));

    assertThat(page.bytes()).hasSize("secret".length());
  }

  @Test
  void checksAgainAfterARedirect() {
    AtomicInteger lookups = new AtomicInteger();
    Predicate<InetAddress> onlyTheFirst = address -> lookups.getAndIncrement() == 0;

    assertThatThrownBy(
            () ->
                fetch(onlyTheFirst, name -> List.of(HERE))
                    .fetch("http://public.example:%d/away".formatted(port())))
        .hasMessageStartingWith("leads on to an address that " + REFUSED);
    assertThat(server.connected()).isEqualTo(1);
  }

  @Test
  void connectsToTheVeryAddressThatWasChecked() throws Exception {
    AtomicInteger lookups = new AtomicInteger();
    // A name that is public when it is checked, and something else when it is looked up again.
    Dns names =
        name -> List.of(lookups.getAndIncrement() == 0 ? HERE : InetAddress.ofLiteral("10.0.0.1"));

    assertThat(fetch(HERE::equals, names).fetch("http://public.example:%d/".formatted(port())))
        .isNotNull();
    assertThat(lookups).hasValue(1);
  }

  @Test
  void saysThatAServerIsNotThere() {
    Dns names =
        name -> {
          throw new UnknownHostException(name);
        };

    assertThatThrownBy(
            () ->
                fetch(PublicAddresses::contain, names)
                    .fetch("http://public.example:%d/".formatted(port())))
        .hasMessageStartingWith("has no server of that name");
  }

  @Test
  void goesRoundTheProxyOfTheSystem() throws Exception {
    System.setProperty("socksProxyHost", "127.0.0.1");
    System.setProperty("socksProxyPort", "1");
    System.setProperty("http.proxyHost", "127.0.0.1");
    System.setProperty("http.proxyPort", "1");
    try {
      assertThat(fetch(HERE::equals, name -> List.of(HERE)).fetch(server.at("/"))).isNotNull();
    } finally {
      List.of("socksProxyHost", "socksProxyPort", "http.proxyHost", "http.proxyPort")
          .forEach(System::clearProperty);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1/", "https://localhost/", "http://[::1]/"})
  void thePublicFetchHasTheRealRules(String address) {
    WebFetch real = new WebFetch("Pullquote", 1_000, 1);

    assertThatThrownBy(() -> real.fetch(address)).hasMessageStartingWith(REFUSED);
    assertThatThrownBy(() -> real.fetch(server.at("/"))).hasMessageStartingWith("names port");
    assertThat(server.connected()).isZero();
  }
}
