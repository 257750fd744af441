package io.github.pullquote.fetch;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The addresses of the public internet: those that are given to somebody (RFC 6890 and IANA's
/// registries), and neither to a network of one's own nor to a purpose.
final class PublicAddresses {
  private static final int IPV4 = 4;

  /// IPv4: what is not public.
  private static final List<Range> RESERVED =
      ranges(
          "0.0.0.0/8", // this network: RFC 791
          "10.0.0.0/8", // private: RFC 1918
          "100.64.0.0/10", // shared by a provider's customers: RFC 6598; a cloud's metadata
          "127.0.0.0/8", // loopback: RFC 1122
          "168.63.129.16/32", // what Azure's machines ask for their settings, though it is public
          "169.254.0.0/16", // link-local: RFC 3927; most clouds' metadata
          "172.16.0.0/12", // private: RFC 1918
          "192.0.0.0/24", // protocol assignments: RFC 6890; a cloud's metadata
          "192.0.2.0/24", // documentation: RFC 5737
          "192.88.99.0/24", // relays of 6to4, given up: RFC 7526
          "192.168.0.0/16", // private: RFC 1918
          "198.18.0.0/15", // benchmarks: RFC 2544
          "198.51.100.0/24", // documentation: RFC 5737
          "203.0.113.0/24", // documentation: RFC 5737
          "224.0.0.0/4", // multicast: RFC 5771
          "240.0.0.0/4"); // kept for later: RFC 1112; with the broadcast address: RFC 919

  /// IPv6: all that is given to anybody, RFC 4291. Outside of it lie ::, loopback (::1), addresses
  /// that hold one of IPv4 (::/96, and the two below), what is to be dropped (100::/64, RFC 6666),
  /// private addresses (fc00::/7, RFC 4193; a cloud's metadata), link-local ones (fe80::/10) and
  /// their predecessors (fec0::/10, RFC 3879), multicast (ff00::/8) and what is kept for later.
  private static final Range GIVEN = Range.of("2000::/3");

  /// IPv6: what of it is not public.
  private static final List<Range> RESERVED_OF_GIVEN =
      ranges(
          "2001::/23", // protocol assignments: RFC 2928; Teredo, RFC 4380; benchmarks, RFC 5180
          "2001:db8::/32", // documentation: RFC 3849
          "2002::/16", // 6to4, given up, leads to an address of IPv4: RFC 3056, RFC 7526
          "3fff::/20"); // documentation: RFC 9637

  /// Addresses that end in one of IPv4, which is the one that is reached.
  private static final List<Range> TRANSLATED =
      List.of(
          Range.of(mapped(), 96), // RFC 4291; Java reads its written form as IPv4
          Range.of(
              "64:ff9b::/96")); // NAT64: RFC 6052. That of a network, 64:ff9b:1::/48, is private

  private PublicAddresses() {}

  /// The addresses of a length that begin alike.
  ///
  /// @param bytes how long they are
  /// @param bits how long their beginning is
  /// @param beginning what they begin with, as a number
  private record Range(int bytes, int bits, BigInteger beginning) {
    static Range of(String text) {
      int slash = text.indexOf('/');
      byte[] first = InetAddress.ofLiteral(text.substring(0, slash)).getAddress();
      return of(first, Integer.parseInt(text.substring(slash + 1)));
    }

    static Range of(byte[] first, int bits) {
      return new Range(first.length, bits, beginning(first, bits));
    }

    boolean holds(byte[] address) {
      return address.length == bytes && beginning(address, bits).equals(beginning);
    }

    private static BigInteger beginning(byte[] address, int bits) {
      return new BigInteger(1, address).shiftRight(8 * address.length - bits);
    }
  }

  private static List<Range> ranges(String... texts) {
    return Stream.of(texts).map(Range::of).toList();
  }

  private static byte[] mapped() {
    byte[] prefix = new byte[16];
    prefix[10] = (byte) 0xFF;
    prefix[11] = (byte) 0xFF;
    return prefix;
  }

  /// Whether an address is one of them.
  static boolean contain(InetAddress address) {
    return contain(address.getAddress());
  }

  private static boolean contain(byte[] address) {
    if (address.length == IPV4) {
      return !hold(RESERVED, address);
    }
    if (hold(TRANSLATED, address)) {
      return contain(Arrays.copyOfRange(address, address.length - IPV4, address.length));
    }
    return GIVEN.holds(address) && !hold(RESERVED_OF_GIVEN, address);
  }

  private static boolean hold(List<Range> ranges, byte[] address) {
    return ranges.stream().anyMatch(range -> range.holds(address));
  }
}
