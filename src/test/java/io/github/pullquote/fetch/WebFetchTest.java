package io.github.pullquote.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import okhttp3.Dns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is brought, over real sockets; this machine stands for the web.
class WebFetchTest {
  private static final String PAGE = "<!DOCTYPE html><h1>Tide</h1><p>The sea’s a clock.";
  private static final String AGENT = "Pullquote/0 (test)";
  private static final int MEBIBYTE = 1 << 20;

  private static WebFetch fetch(StandInServer server) {
    return new WebFetch(
        AGENT,
        new FetchLimits(Duration.ofSeconds(3), Duration.ofSeconds(60), MEBIBYTE, 1),
        new Reach(InetAddress::isLoopbackAddress, Set.of(server.port()), Dns.SYSTEM));
  }

  private static void refuses(String reason, String... answer) throws IOException {
    try (StandInServer server = StandInServer.with(answer)) {
      assertThatThrownBy(() -> fetch(server).fetch(server.at("/")))
          .isInstanceOf(UnreachablePageException.class)
          .hasMessageStartingWith(reason);
    }
  }

  @Test
  void bringsThePage() throws Exception {
    try (StandInServer server =
        StandInServer.with(StandInServer.page("text/html; charset=utf-8", PAGE))) {
      FetchedPage page = fetch(server).fetch(server.at("/essays/tide?x=1#part"));

      assertThat(page.bytes()).asString(UTF_8).isEqualTo(PAGE);
      assertThat(page.address()).hasToString(server.at("/essays/tide?x=1"));
      assertThat(page.type()).isEqualTo("text/html");
      assertThat(page.fileName()).isEqualTo("tide.html");
    }
  }

  @Test
  void tellsTheServerWhoAsksAndNothingElse() throws Exception {
    try (StandInServer server =
        StandInServer.start(
            (path, out) ->
                StandInServer.write(
                    out,
                    path.equals("/a")
                        ? "HTTP/1.1 302 Found\r\nSet-Cookie: id=7\r\nLocation: /b\r\n\r\n"
                        : StandInServer.page("text/html", PAGE)))) {
      fetch(server).fetch(server.at("/a"));
      fetch(server).fetch(server.at("/b"));

      assertThat(server.requests())
          .hasSize(3)
          .allSatisfy(
              request ->
                  assertThat(request)
                      .startsWith("GET /")
                      .contains("User-Agent: " + AGENT + "\n", "Accept: text/html")
                      .doesNotContainIgnoringCase("cookie", "referer", "authorization"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void followsThreeRedirects(int status) throws Exception {
    try (StandInServer server =
        StandInServer.start(
            (path, out) ->
                StandInServer.write(
                    out,
                    path.length() < 4
                        ? StandInServer.redirect(status, path + "a")
                        : StandInServer.page("text/html", PAGE)))) {
      assertThat(fetch(server).fetch(server.at("/")).address()).hasToString(server.at("/aaa"));
    }
  }

  @Test
  void endsALoopOfRedirects() throws Exception {
    try (StandInServer server = StandInServer.with(StandInServer.redirect(302, "/again"))) {
      assertThatThrownBy(() -> fetch(server).fetch(server.at("/again")))
          .hasMessageStartingWith("leads on from one address to the next more than 3 times");
      assertThat(server.requests()).hasSize(4);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ftp://127.0.0.1/ | leads on to an address that is no web address",
        "http://127.0.0.1:1/ | leads on to an address that names port 1",
        "http://a@127.0.0.1/ | leads on to an address that holds a user's name"
      })
  void checksWhereItIsLedTo(String location, String reason) throws IOException {
    refuses(reason, StandInServer.redirect(302, location));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "401 | isn't shown to everybody, it may need a subscription or a login (status 401)",
        "402 | isn't shown to everybody",
        "403 | isn't shown to everybody",
        "404 | isn't there (status 404); check the address",
        "410 | isn't there",
        "418 | is answered with status 418 instead of a page",
        "304 | is answered with status 304",
        "302 | is answered with status 302",
        "407 | is sent in a way that can't be understood",
        "429 | can't be had now, its server is asked too often (status 429); try again later",
        "500 | can't be had now, its server is at fault (status 500); try again later",
        "503 | can't be had now"
      })
  void saysWhatAStatusMeans(int status, String reason) throws IOException {
    refuses(reason, "HTTP/1.1 " + status + " No", "Content-Length: 0", "", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "image/png | is a picture; give the address of a page",
        "image/svg+xml | is a picture",
        "video/mp4 | is a film",
        "audio/mpeg | is a recording",
        "application/json | is data for programs (JSON)",
        "application/ld+json | is data for programs (JSON)",
        "application/zip | is of the type application/zip",
        "text/css | is of the type text/css"
      })
  void refusesWhatIsNoPage(String type, String reason) throws IOException {
    refuses(reason, StandInServer.page(type, "x"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html | / | page.html",
        "application/xhtml+xml | /a/ | a.html",
        "text/plain | /README.md | README.md",
        "text/plain;charset=utf-8 | /essay | essay.txt",
        "text/markdown | /essay.text | essay.text.md",
        "application/pdf | /a%20b%2f..%5C.pdf | a-b-..-.pdf",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document | /x | x.docx",
        "application/epub+zip | /.epub | epub.epub",
        "application/octet-stream | /essay.pdf | essay.pdf",
        "Application/Octet-Stream | /%2e%2e/ | page.bin"
      })
  void namesTheFileByItsTypeAndAddress(String type, String path, String name) throws Exception {
    try (StandInServer server = StandInServer.with(StandInServer.page(type, "x"))) {
      assertThat(fetch(server).fetch(server.at(path)).fileName()).isEqualTo(name);
    }
  }

  @Test
  void aServerNeedNotNameAType() throws Exception {
    try (StandInServer server = StandInServer.with("HTTP/1.1 200 OK", "", PAGE)) {
      FetchedPage page = fetch(server).fetch(server.at("/essay"));

      assertThat(page.bytes()).asString(UTF_8).isEqualTo(PAGE);
      assertThat(page.type()).isEmpty();
    }
  }

  @Test
  void keepsTheCharactersThatOnlyTheServerNames() throws Exception {
    byte[] russian = "Прилив".getBytes(Charset.forName("windows-1251"));
    try (StandInServer server =
        StandInServer.start(
            (path, out) -> {
              StandInServer.write(
                  out, "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1251\r\n\r\n");
              out.write(russian);
            })) {
      assertThat(fetch(server).fetch(server.at("/")).bytes())
          .asString(UTF_8)
          .isEqualTo("\uFEFFПрилив");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"iso-8859-1", "no-such-charset", "utf-16", ""})
  void keepsTheBytesWhereTheServerErrs(String charset) throws Exception {
    String type = "text/html; charset=" + charset;
    try (StandInServer server = StandInServer.with(StandInServer.page(type, PAGE))) {
      assertThat(fetch(server).fetch(server.at("/")).bytes()).asString(UTF_8).isEqualTo(PAGE);
    }
  }

  @Test
  void inflatesWhatIsSentCompressed() throws Exception {
    try (StandInServer server = gzip(PAGE.length())) {
      assertThat(fetch(server).fetch(server.at("/")).bytes()).hasSize(PAGE.length());
    }
  }

  @Test
  void countsInflatedBytes() throws Exception {
    try (StandInServer server = gzip(200 * MEBIBYTE)) {
      assertThatThrownBy(() -> fetch(server).fetch(server.at("/")))
          .hasMessage("is larger than 1 MB, which no article may be");
    }
  }

  private static StandInServer gzip(int length) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes, 1 << 16)) {
      for (int left = length; left > 0; left -= MEBIBYTE) {
        out.write(new byte[Math.min(left, MEBIBYTE)]);
      }
    }
    return StandInServer.start(
        (path, out) -> {
          StandInServer.write(
              out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n");
          bytes.writeTo(out);
        });
  }

  @Test
  void refusesAnEncodingThatItDidNotAskFor() throws IOException {
    refuses(
        "is sent in a way that can't be understood",
        "HTTP/1.1 200 OK",
        "Content-Type: text/html",
        "Content-Encoding: br",
        "",
        "x");
  }

  @Test
  void refusesAPageThatIsSaidToBeTooLarge() throws IOException {
    refuses(
        "is larger than 1 MB",
        "HTTP/1.1 200 OK",
        "Content-Type: text/html",
        "Content-Length: 9000000000",
        "",
        "x");
  }

  @Test
  void refusesAnEmptyPage() throws IOException {
    refuses("is empty; open it in a browser", StandInServer.page("text/html", ""));
    refuses("is empty", "HTTP/1.1 204 No Content", "", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;",
        "HTTP/1.1 200 OK\r\nX: ",
        "HTTP/1.1 100 Continue\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n\u001f"
      })
  void endsAnAnswerWithoutEnd(String beginning) throws Exception {
    byte[] more = "a".repeat(1 << 16).getBytes(UTF_8);
    try (StandInServer server =
        StandInServer.start(
            (path, out) -> {
              StandInServer.write(out, beginning);
              while (true) {
                out.write(more);
              }
            })) {
      assertThatThrownBy(() -> fetch(server).fetch(server.at("/")))
          .isInstanceOf(UnreachablePageException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "SSH-2.0-OpenSSH_9.6\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx"})
  void saysThatAnAnswerIsNone(String answer) throws IOException {
    refuses("is sent in a way that can't be understood", answer);
  }

  @Test
  void saysThatNobodyAnswers() throws IOException {
    StandInServer server = StandInServer.with("");
    server.close();

    assertThatThrownBy(() -> fetch(server).fetch(server.at("/")))
        .hasMessageStartingWith("can't be reached, its server does not answer");
  }
}
