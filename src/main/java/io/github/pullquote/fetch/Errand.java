package io.github.pullquote.fetch;

import io.github.pullquote.fetch.GuardedSockets.RefusedAddressException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import okhttp3.Call;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/// One fetch: from an address over its redirects to a page. It can be ended from another thread.
final class Errand {
  private static final int MOST_REDIRECTS = 3;
  private static final List<Integer> REDIRECTS = List.of(301, 302, 303, 307, 308);

  private final OkHttpClient client;
  private final String agent;
  private final int most;
  private volatile Optional<Call> current = Optional.empty();
  private volatile boolean ended;

  /// @param agent who asks, in the server's eyes
  /// @param most the bytes that a page may have
  Errand(OkHttpClient client, String agent, int most) {
    this.client = client;
    this.agent = agent;
    this.most = most;
  }

  /// Ends the reading, which fails soon after.
  void end() {
    ended = true;
    current.ifPresent(Call::cancel);
  }

  /// Brings the page.
  ///
  /// @throws UnreachablePageException if there is none that an article could be made of
  FetchedPage read(WebAddress first) throws UnreachablePageException {
    WebAddress at = first;
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      try (Response response = call(at).execute()) {
        Optional<String> location = location(response);
        if (location.isEmpty()) {
          return page(at, response);
        }
        at = next(at, location.get());
      } catch (IOException e) {
        UnreachablePageException refusal = Refusal.of(e, most);
        throw redirects > 0 && Refusal.holds(e, RefusedAddressException.class)
            ? refusal.elsewhere()
            : refusal;
      }
    }
    throw new UnreachablePageException(PageFault.TOO_MANY_REDIRECTS, MOST_REDIRECTS);
  }

  private Call call(WebAddress at) throws IOException {
    Call call =
        client.newCall(
            new Request.Builder()
                .url(at.url())
                .header("User-Agent", agent)
                .header("Accept", PageType.ACCEPTED)
                .header("Accept-Language", "en")
                .build());
    current = Optional.of(call);
    if (ended) {
      throw new IOException("Ended");
    }
    return call;
  }

  private static Optional<String> location(Response response) {
    return REDIRECTS.contains(response.code())
        ? Optional.ofNullable(response.header("Location"))
        : Optional.empty();
  }

  private static WebAddress next(WebAddress at, String location) throws UnreachablePageException {
    try {
      return at.next(location);
    } catch (UnreachablePageException e) {
      throw e.elsewhere();
    }
  }

  private FetchedPage page(WebAddress at, Response response)
      throws UnreachablePageException, IOException {
    if (!response.isSuccessful()) {
      throw Refusal.ofStatus(response.code());
    }
    Optional<MediaType> media = Optional.ofNullable(response.body().contentType());
    String name = media.map(m -> m.type() + "/" + m.subtype()).orElse("");
    PageType type = PageType.of(name);
    byte[] bytes = bytes(response);
    Optional<Charset> charset = media.filter(m -> type.isText()).map(MediaType::charset);
    return new FetchedPage(
        at.uri(),
        name,
        charset.map(c -> PageText.marked(bytes, c)).orElse(bytes),
        type.fileName(at.lastSegment()));
  }

  private byte[] bytes(Response response) throws UnreachablePageException, IOException {
    if (response.body().contentLength() > most) {
      throw Refusal.ofSize(most);
    }
    if (response.header("Content-Encoding") != null) {
      // What was asked for is inflated already.
      throw new IOException("An encoding that was not asked for");
    }
    byte[] bytes = response.body().byteStream().readNBytes(most + 1);
    if (bytes.length > most) {
      throw Refusal.ofSize(most);
    }
    if (bytes.length == 0) {
      throw new UnreachablePageException(PageFault.EMPTY);
    }
    return bytes;
  }
}
