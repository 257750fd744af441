package io.github.pullquote.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import okhttp3.Dns;
import org.junit.jupiter.api.Test;

/// However slow a server or a name is, a fetch ends, and no more run than there are places.
class FetchLimitsTest {
  private static final Duration SHORT = Duration.ofMillis(300);
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final String BUSY = "can't be fetched now, as other pages are; try again";

  private static WebFetch fetch(StandInServer server, Duration whole, int atOnce, Dns names) {
    return new WebFetch(
        "Pullquote",
        new FetchLimits(whole, whole, 64 << 20, atOnce),
        new Reach(InetAddress::isLoopbackAddress, Set.of(server.port()), names));
  }

  @Test
  void aServerThatDripsEndsInTime() throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    try (StandInServer server =
        StandInServer.start(
            (path, out) -> {
              try {
                StandInServer.write(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
                while (true) {
                  out.write('a');
                }
              } finally {
                ended.countDown();
              }
            })) {
      WebFetch fetch = fetch(server, SHORT, 1, Dns.SYSTEM);

      assertThatThrownBy(() -> fetch.fetch(server.at("/")))
          .hasMessageStartingWith("takes longer than 0 s to load; try again later");
      ended.await();
    }
  }

  @Test
  void aServerThatSaysNothingEndsInTime() throws Exception {
    try (StandInServer server = StandInServer.start((path, out) -> new CountDownLatch(1).await())) {
      assertThatThrownBy(() -> fetch(server, SHORT, 1, Dns.SYSTEM).fetch(server.at("/")))
          .hasMessageStartingWith("takes longer than");
    }
  }

  @Test
  void aRedirectTakesNoMoreTime() throws Exception {
    try (StandInServer server =
        StandInServer.start(
            (path, out) -> {
              if (path.equals("/more")) {
                new CountDownLatch(1).await();
              }
              StandInServer.write(out, StandInServer.redirect(302, "/more"));
            })) {
      assertThatThrownBy(() -> fetch(server, SHORT, 1, Dns.SYSTEM).fetch(server.at("/")))
          .hasMessageStartingWith("takes longer than");
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Test
  void aNameThatIsLookedUpForeverKeepsItsPlaceAndNobodyWaiting() throws Exception {
    CountDownLatch found = new CountDownLatch(1);
    Dns slow =
        name -> {
          try {
            found.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          return List.of(InetAddress.getLoopbackAddress());
        };
    try (StandInServer server = StandInServer.with(StandInServer.page("text/html", "x"))) {
      WebFetch fetch = fetch(server, SHORT, 1, slow);
      String address = "http://slow.example:%d/".formatted(server.port());

      assertThatThrownBy(() -> fetch.fetch(address)).hasMessageStartingWith("takes longer than");
      assertThatThrownBy(() -> fetch.fetch(address)).hasMessageStartingWith(BUSY);

      found.countDown();
      assertThat(untilThereIsRoom(fetch, server.at("/")).bytes()).hasSize(1);
    }
  }

  private static FetchedPage untilThereIsRoom(WebFetch fetch, String address) throws Exception {
    while (true) {
      try {
        return fetch.fetch(address);
      } catch (UnreachablePageException e) {
        assertThat(e).hasMessageStartingWith(BUSY);
        Thread.onSpinWait();
      }
    }
  }

  @Test
  void refusesMoreAtOnceThanThereArePlaces() throws Exception {
    CountDownLatch asked = new CountDownLatch(2);
    CountDownLatch answer = new CountDownLatch(1);
    try (StandInServer server =
        StandInServer.start(
            (path, out) -> {
              asked.countDown();
              answer.await();
              StandInServer.write(out, StandInServer.page("text/html", "x"));
            })) {
      WebFetch fetch = fetch(server, LONG, 2, Dns.SYSTEM);
      List<FutureTask<FetchedPage>> pages =
          List.of(
              new FutureTask<>(() -> fetch.fetch(server.at("/1"))),
              new FutureTask<>(() -> fetch.fetch(server.at("/2"))));
      pages.forEach(Thread::startVirtualThread);
      asked.await();

      assertThatThrownBy(() -> fetch.fetch(server.at("/3"))).hasMessageStartingWith(BUSY);

      answer.countDown();
      for (FutureTask<FetchedPage> page : pages) {
        assertThat(page.get().bytes()).hasSize(1);
      }
      assertThat(fetch.fetch(server.at("/3")).bytes()).hasSize(1);
    }
  }

  @Test
  void leavesNoThreadBehind() throws Exception {
    try (StandInServer server = StandInServer.with(StandInServer.page("text/html", "x"))) {
      WebFetch fetch = fetch(server, LONG, 1, Dns.SYSTEM);
      for (int i = 0; i < 50; i++) {
        fetch.fetch(server.at("/" + i));
      }
      assertThat(Thread.getAllStackTraces().keySet())
          .extracting(Thread::getName)
          .filteredOn(name -> name.equals("fetch") || name.startsWith("OkHttp"))
          .hasSizeLessThan(5);
    }
  }
}
