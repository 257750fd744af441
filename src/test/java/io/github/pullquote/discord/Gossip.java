package io.github.pullquote.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// What people write: words of all servers' articles, but secrets only where they belong.
final class Gossip {
  private static final int HEARD = 300;

  private final Town town;
  private final Random random;
  private final List<String> heard = new ArrayList<>();

  Gossip(Town town, Random random) {
    this.town = town;
    this.random = random;
  }

  private <T> T any(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  /// Remembers what was offered: nobody types it who did not see it there.
  void hear(String value) {
    boolean secret = !Town.leaks(value, List.of()).isEmpty();
    if (!secret && heard.size() < HEARD) {
      heard.add(value);
    }
  }

  private String probe() {
    return any(Town.SERVERS).probe();
  }

  /// A server's own word, or one that everybody knows.
  private String own(List<Town.Server> here) {
    return here.isEmpty() ? probe() : here.getFirst().secret();
  }

  String question(List<Town.Server> here) {
    return switch (random.nextInt(9)) {
      case 0 -> "Who lights the lamp of the harbour at dusk?";
      case 1 -> "What is sold at the market, %s?".formatted(probe());
      case 2 -> "When do the %s boats come in?".formatted(probe());
      case 3 -> "What was the treaty signed with?";
      case 4 -> "What does %s say?".formatted(own(here));
      case 5 -> "When does snow fall?";
      case 6 -> place();
      case 7 -> "[¶%d] please".formatted(1 + random.nextInt(3));
      default -> "Who steers the ferry?";
    };
  }

  /// What somebody says to stand in an article, with any server's word or their own.
  String quotation(List<Town.Server> here) {
    String word = random.nextBoolean() ? probe() : own(here);
    return switch (random.nextInt(7)) {
      case 0 -> "The lamp of the harbour is lit at dusk by the keeper";
      case 1 -> "The lamp of the harbour is lit at dusk by the keeper %s".formatted(word);
      case 2 -> "Traders of … sell %s bread there".formatted(word);
      case 3 -> "The treaty was signed with a pen of gold";
      case 4 -> "The oil comes from %s and costs five coins a week".formatted(word);
      case 5 -> "the market … opens at noon";
      default -> "Snow falls in the second month, mostly at night";
    };
  }

  /// A place as somebody cites it, with any server's key behind it or none.
  String place() {
    String place =
        any(List.of("¶1", "¶2", "¶1.2", "¶1–3", "1", "2.1", "¶99", "7.2-3", "nothing", ""));
    if (place.isEmpty()) {
      return "¶1.1";
    }
    return random.nextBoolean() ? place : "%s @%s".formatted(place, key());
  }

  /// A key point as its menu names it.
  String point() {
    return any(List.of("a1", "a2", "a99", "e1.1", "e1", "e2.1-2", "e99", "x"));
  }

  private String key() {
    List<String> keys = town.keys();
    return keys.isEmpty() ? "0000000000" : any(keys);
  }

  /// An article as somebody names it.
  String article(List<Town.Server> here) {
    return switch (random.nextInt(7)) {
      case 0 -> "The Harbour Lamp";
      case 1 -> "market";
      case 2 -> "almanac";
      case 3 -> "A Treaty of Two Towns";
      case 4 -> own(here);
      case 5 -> heard.isEmpty() ? "lamp" : any(heard);
      default -> key();
    };
  }

  String halfTyped(List<Town.Server> here) {
    String whole =
        switch (random.nextInt(4)) {
          case 0 -> question(here);
          case 1 -> article(here);
          case 2 -> place();
          default -> "the";
        };
    return whole.substring(0, random.nextInt(whole.length() + 1));
  }

  String title(List<Town.Server> here) {
    return "%s the %dth".formatted(own(here), random.nextInt(100));
  }

  String text(List<Town.Server> here) {
    return "A text of %1$s, number %2$d.\n\nIt says that %1$s is best with salt."
        .formatted(own(here), random.nextInt(1000));
  }

  /// A schedule of anybody, by its id.
  String schedule() {
    List<String> schedules = town.schedules();
    return schedules.isEmpty() ? "k3f9" : any(schedules);
  }

  /// A custom id as it was, or with other keys, or broken.
  String twisted(String id, List<String> submissions) {
    return switch (random.nextInt(9)) {
      case 0 -> id.replaceAll("[0-9a-z]{10}(?=:|$)", key());
      case 1 -> id.replaceAll("\\|[0-9a-z]{5}$", "|" + key().substring(0, 5));
      case 2 -> submissions.isEmpty() ? id : id.replaceAll("[0-9a-z]{10}", any(submissions));
      case 3 -> id.replaceAll("\\d\\d\\|", random.nextInt(3) + "" + random.nextInt(10) + "|");
      case 4 -> broken(id);
      case 6 -> id.replaceAll("^(s1.[px].)[0-9a-z]+", "$1" + schedule());
      case 5 -> id.replaceAll(":[\\d.,-]+", ":" + (1 + random.nextInt(4)));
      case 7 -> id.replaceAll("^(f1.[hn].)[0-9a-z]{10}", "$1" + key());
      default -> id;
    };
  }

  private String broken(String id) {
    int at = random.nextInt(id.length());
    return id.substring(0, at) + (char) ('0' + random.nextInt(75)) + id.substring(at + 1);
  }
}
