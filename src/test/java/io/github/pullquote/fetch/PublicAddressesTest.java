package io.github.pullquote.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {
  private static final int TRIES = 20_000;

  /// The first bytes of what is special, so that chance finds it.
  private static final List<String> BEGINNINGS =
      List.of("::", "2001::", "fc00::", "fe80::", "fec0::", "ff02::", "64:ff9b::", "2002:7f00::");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.1",
        "10.255.255.255",
        "100.64.0.0",
        "100.100.100.200",
        "100.127.255.255",
        "127.0.0.1",
        "127.255.255.254",
        "168.63.129.16",
        "169.254.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.192",
        "192.0.2.1",
        "192.88.99.1",
        "192.168.0.1",
        "192.168.255.255",
        "198.18.0.1",
        "198.19.255.255",
        "198.51.100.7",
        "203.0.113.7",
        "224.0.0.1",
        "239.255.255.255",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::7f00:1",
        "::808:808",
        "64:ff9b::7f00:1",
        "64:ff9b::a9fe:a9fe",
        "64:ff9b:1::808:808",
        "100::1",
        "2001::1",
        "2001:0:808:808::1",
        "2001:2::1",
        "2001:1ff:ffff::1",
        "2001:db8::1",
        "2002:7f00:1::1",
        "2002:808:808::1",
        "3fff::1",
        "4000::1",
        "5f00::1",
        "fc00::1",
        "fd00:ec2::254",
        "fdff:ffff::1",
        "fe80::1",
        "febf::1",
        "fec0::1",
        "ff02::1",
        "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"
      })
  void refusesWhatIsNotOnThePublicInternet(String address) {
    assertThat(PublicAddresses.contain(InetAddress.ofLiteral(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "8.8.8.8",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "126.255.255.255",
        "128.0.0.1",
        "168.63.129.17",
        "169.253.255.255",
        "169.255.0.0",
        "172.15.255.255",
        "172.32.0.0",
        "192.0.1.0",
        "192.167.255.255",
        "192.169.0.0",
        "198.17.255.255",
        "198.20.0.0",
        "223.255.255.255",
        "64:ff9b::808:808",
        "2001:200::1",
        "2001:4860:4860::8888",
        "2003::1",
        "2606:4700:4700::1111",
        "2a00:1450:4001::1",
        "3ffe::1"
      })
  void allowsWhatIs(String address) {
    assertThat(PublicAddresses.contain(InetAddress.ofLiteral(address))).isTrue();
  }

  @Test
  void looksIntoAddressesOfIpv4InIpv6() throws UnknownHostException {
    assertThat(PublicAddresses.contain(mapped(127, 0, 0, 1))).isFalse();
    assertThat(PublicAddresses.contain(mapped(169, 254, 169, 254))).isFalse();
    assertThat(PublicAddresses.contain(mapped(8, 8, 8, 8))).isTrue();
  }

  /// An address that Java keeps as one of IPv6.
  private static InetAddress mapped(int... last) throws UnknownHostException {
    byte[] bytes = new byte[16];
    bytes[10] = (byte) 0xFF;
    bytes[11] = (byte) 0xFF;
    for (int i = 0; i < last.length; i++) {
      bytes[12 + i] = (byte) last[i];
    }
    return Inet6Address.getByAddress("mapped", bytes, 0);
  }

  @Test
  void allowsNothingThatJavaKnowsToBeSpecial() throws UnknownHostException {
    Random random = new Random(1);
    int allowed = 0;
    for (int i = 0; i < TRIES; i++) {
      InetAddress address = InetAddress.getByAddress(bytes(random, i));
      boolean special =
          address.isAnyLocalAddress()
              || address.isLoopbackAddress()
              || address.isLinkLocalAddress()
              || address.isSiteLocalAddress()
              || address.isMulticastAddress();
      boolean contained = PublicAddresses.contain(address);
      assertThat(special && contained).as(address.toString()).isFalse();
      allowed += contained ? 1 : 0;
    }
    assertThat(allowed).isBetween(TRIES / 4, TRIES);
  }

  private static byte[] bytes(Random random, int i) {
    byte[] bytes = new byte[i % 2 == 0 ? 4 : 16];
    random.nextBytes(bytes);
    if (bytes.length == 16 && random.nextBoolean()) {
      String beginning = BEGINNINGS.get(random.nextInt(BEGINNINGS.size()));
      byte[] first = InetAddress.ofLiteral(beginning).getAddress();
      System.arraycopy(first, 0, bytes, 0, random.nextInt(2, 13));
    }
    return bytes;
  }
}
