package io.github.pullquote.fetch;

import java.net.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings a page from an address that anybody may have given, and from the public web only. It
/// sends no cookie, password or referrer, keeps nothing, and ends in time whatever the server does.
///
/// Safe for many threads.
public final class WebFetch {
  private static final Duration CONNECT = Duration.ofSeconds(3);
  private static final Duration WHOLE = Duration.ofSeconds(10);

  /// What an answer may have beside a page: its head, the lengths of its parts, encryption.
  private static final int ASIDE = 1 << 20;

  private static final Logger log = LoggerFactory.getLogger(WebFetch.class);

  private final String agent;
  private final FetchLimits limits;
  private final Reach reach;
  private final OkHttpClient client;
  private final Semaphore places;

  /// A fetch of the public web.
  ///
  /// @param agent who asks and what for, as servers are told it
  /// @param largest how many bytes a page may have
  /// @param atOnce how many pages are fetched at the same time; one more is refused
  public WebFetch(String agent, int largest, int atOnce) {
    this(agent, new FetchLimits(CONNECT, WHOLE, largest, atOnce), Reach.publicWeb());
  }

  WebFetch(String agent, FetchLimits limits, Reach reach) {
    this.agent = agent;
    this.limits = limits;
    this.reach = reach;
    this.client = client(limits, reach);
    this.places = new Semaphore(limits.atOnce());
  }

  private static OkHttpClient client(FetchLimits limits, Reach reach) {
    return new OkHttpClient.Builder()
        .proxy(Proxy.NO_PROXY)
        .dns(reach.names())
        .socketFactory(new GuardedSockets(reach.addresses(), (long) limits.bytes() + ASIDE))
        .followRedirects(false)
        .followSslRedirects(false)
        .fastFallback(false)
        // One page is one exchange, so that nothing is gained by more than the simplest protocol.
        .protocols(List.of(Protocol.HTTP_1_1))
        .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
        .connectTimeout(limits.connect())
        .readTimeout(limits.whole())
        .writeTimeout(limits.whole())
        .build();
  }

  /// Brings what is behind an address.
  ///
  /// @throws UnreachablePageException if there is nothing that an article could be made of, for a
  ///   reason to be put behind the address; or if too many fetches are under way
  public FetchedPage fetch(String address) throws UnreachablePageException, InterruptedException {
    WebAddress first = WebAddress.parse(address, reach.ports());
    if (!places.tryAcquire()) {
      throw new UnreachablePageException(PageFault.OTHERS_ARE_FETCHED);
    }
    log.debug("Fetching {}", first.url());
    Errand errand = new Errand(client, agent, limits.bytes());
    FutureTask<FetchedPage> page = new FutureTask<>(() -> readAndLeave(errand, first));
    // Looking up a name can't be ended from outside. A fetch that is given up keeps its place until
    // it has come back from there, so that no more threads wait than there are places.
    Thread.ofPlatform().daemon().name("fetch").start(page);
    try {
      return page.get(limits.whole().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new UnreachablePageException(e, PageFault.TOO_SLOW, limits.whole().toSeconds());
    } catch (ExecutionException e) {
      throw refused(e);
    } finally {
      errand.end();
    }
  }

  private FetchedPage readAndLeave(Errand errand, WebAddress first)
      throws UnreachablePageException {
    try {
      return errand.read(first);
    } finally {
      places.release();
    }
  }

  private static UnreachablePageException refused(ExecutionException e) {
    Throwable cause = Objects.requireNonNull(e.getCause());
    if (cause instanceof UnreachablePageException refusal) {
      return refusal.again();
    }
    throw new IllegalStateException("A fetch failed", cause);
  }
}
