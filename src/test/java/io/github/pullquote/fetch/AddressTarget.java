package io.github.pullquote.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.fuzz.Breakage;
import io.github.pullquote.fuzz.Target;
import java.util.List;
import java.util.Set;

/// What reads addresses of pages: it leads to the web, or refuses in a sentence.
public final class AddressTarget {
  private static final Breakage OF_ADDRESSES =
      new Breakage(
          List.of(
              "/",
              "//",
              "\\",
              "?",
              "#",
              "@",
              ":",
              ":80",
              ":8080",
              "%",
              "%00",
              "%2e",
              "..",
              "[",
              "]",
              "[::1]",
              "127.0.0.1",
              "0x7f.1",
              "017700000001",
              "2130706433",
              "localhost",
              "http:",
              "https://",
              "file:///",
              "ftp:",
              "javascript:",
              "user:pass@",
              " ",
              "\t",
              "\n",
              "\0",
              "。",
              "ｌ",
              "ß",
              "xn--",
              "xn--a-ecp",
              "\u00AD",
              "\u202E",
              "\uD83D",
              "a.",
              ".",
              "-"));

  private AddressTarget() {}

  /// An address, and behind a space where it redirects to.
  public static Target addresses() {
    return Target.ofText(
        "address",
        OF_ADDRESSES,
        List.of(
            "https://example.org/a/b?page=1#top /c",
            "http://example.org:80/ https://other.example/x%20y",
            "https://münchen.example/ü ../d"),
        AddressTarget::read);
  }

  private static boolean read(String text) {
    int space = text.lastIndexOf(' ');
    try {
      WebAddress address = WebAddress.parse(text.substring(0, Math.max(0, space)), Set.of(80, 443));
      check(address);
      check(address.next(text.substring(space + 1)));
      return true;
    } catch (UnreachablePageException e) {
      assertThat(e).message().isNotBlank();
      return false;
    }
  }

  private static void check(WebAddress address) {
    assertThat(address.uri().getScheme()).isIn("http", "https");
    assertThat(address.url().port()).isIn(80, 443);
    assertThat(address.lastSegment()).isNotNull();
  }
}
