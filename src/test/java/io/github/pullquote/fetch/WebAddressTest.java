package io.github.pullquote.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
  private static final Set<Integer> PORTS = Set.of(80, 443);

  private static String read(String address) throws UnreachablePageException {
    return WebAddress.parse(address, PORTS).uri().toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://example.org | https://example.org/",
        " HTTPS://Example.ORG:443/a?b=c#part | https://example.org/a?b=c",
        "http://example.org:443/ | http://example.org:443/",
        "https://bücher.example/ä | https://xn--bcher-kva.example/%C3%A4",
        "https://xn--bcher-kva.example/ | https://xn--bcher-kva.example/",
        "https://example.org./ | https://example.org./",
        "http://93.184.216.34/ | http://93.184.216.34/",
        "http://[2606:4700::1]/ | http://[2606:4700::1]/",
        "http://[::ffff:127.0.0.1]/ | http://127.0.0.1/",
        "https://24.hu/ | https://24.hu/"
      })
  void readsAddressesOfTheWeb(String address, String read) throws UnreachablePageException {
    assertThat(read(address)).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.org/essay",
        "http:example.org",
        "http://",
        "ftp://example.org/",
        "file:///etc/passwd",
        "jar:http://example.org/a.jar!/b",
        "data:text/html,hello",
        "gopher://example.org/",
        "javascript:alert(1)",
        "http://exa mple.org/",
        "http://[fe80::1%25eth0]/",
        "http://example.org:99999/"
      })
  void refusesWhatIsNone(String address) {
    assertThatThrownBy(() -> read(address))
        .isInstanceOf(UnreachablePageException.class)
        .hasMessageStartingWith("is no web address; one begins with http:// or https://");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "http://example.org:8080/ | names port 8080; pages are fetched from ports 80, 443 only",
        "http://example.org:22/ | names port 22",
        "https://ada@example.org/ | holds a user's name or password; leave that out",
        "https://:secret@example.org/ | holds a user's name or password",
        "https://example.org:443@10.0.0.1/ | holds a user's name or password",
        "http://2130706433/ | names its server by a number in an unusual form",
        "http://0x7f.1/ | names its server by a number",
        "http://0x7F000001/ | names its server by a number",
        "http://0177.0.0.1/ | names its server by a number",
        "http://127.1/ | names its server by a number",
        "http://127.0.0.1./ | names its server by a number",
        "http://a.example.0x/ | names its server by a number",
        "http://0/ | names its server by a number"
      })
  void refusesWhatIsHiddenInAnAddress(String address, String reason) {
    assertThatThrownBy(() -> read(address))
        .isInstanceOf(UnreachablePageException.class)
        .hasMessageStartingWith(reason);
  }

  @Test
  void refusesAnAddressWithoutEnd() {
    assertThatThrownBy(() -> read("https://example.org/" + "a".repeat(2_000)))
        .hasMessage("is longer than 2000 characters, which no address of a page is");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/b | https://example.org/b",
        "c | https://example.org/a/c",
        "//other.example/ | https://other.example/",
        "https://other.example/#part | https://other.example/"
      })
  void followsARedirect(String location, String address) throws UnreachablePageException {
    WebAddress first = WebAddress.parse("https://example.org/a/b", PORTS);

    assertThat(first.next(location).uri()).hasToString(address);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "http://example.org/ | is not encrypted",
        "file:///etc/passwd | is no web address",
        "https://example.org:8443/ | names port 8443",
        "https://a@example.org/ | holds a user's name",
        "https://2130706433/ | names its server by a number"
      })
  void refusesARedirectElsewhere(String location, String reason) throws UnreachablePageException {
    WebAddress first = WebAddress.parse("https://example.org/a/b", PORTS);

    assertThatThrownBy(() -> first.next(location))
        .isInstanceOf(UnreachablePageException.class)
        .hasMessageStartingWith(reason);
  }

  @Test
  void followsARedirectToEncryption() throws UnreachablePageException {
    WebAddress first = WebAddress.parse("http://example.org/", PORTS);

    assertThat(first.next("https://example.org/").uri()).hasToString("https://example.org/");
  }
}
