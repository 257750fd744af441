package io.github.pullquote.app;

import io.github.pullquote.sandbox.Permission;
import io.github.pullquote.sandbox.Sandbox;
import io.github.pullquote.sandbox.SandboxInteraction;
import io.github.pullquote.sandbox.World;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Servers with a channel and some people each, who ask in turn: none more often than the bot lets
/// them.
final class ManyServers {
  private static final EnumSet<Permission> EVERYONE =
      EnumSet.of(
          Permission.VIEW_CHANNEL, Permission.SEND_MESSAGES, Permission.USE_APPLICATION_COMMANDS);

  /// Somebody in a channel.
  private record Seat(String user, String channel, long guild) {}

  private final Sandbox sandbox;
  private final List<List<Seat>> servers = new ArrayList<>();
  private final List<Seat> flooding;
  private final Random random = new Random(11);
  private int turn;

  ManyServers(Sandbox sandbox, int servers, int people) {
    this.sandbox = sandbox;
    for (int i = 0; i < servers; i++) {
      this.servers.add(server(i, people));
    }
    flooding = server(servers, people);
  }

  private List<Seat> server(int number, int people) {
    World world = sandbox.world();
    String owner = world.addUser("Owner " + number).id();
    String guild = world.addGuild("Server " + number, owner, EVERYONE).id();
    String channel = world.addChannel(guild, "talk").id();
    List<Seat> seats = new ArrayList<>(List.of(new Seat(owner, channel, Long.parseLong(guild))));
    while (seats.size() < people) {
      String user = world.addUser("Reader %d of %d".formatted(seats.size(), number)).id();
      world.members().set(guild, user);
      seats.add(new Seat(user, channel, Long.parseLong(guild)));
    }
    return seats;
  }

  /// A server by its number, from 0.
  long guild(int number) {
    return servers.get(number).getFirst().guild();
  }

  /// The server whose turn it is next.
  long next() {
    return guild(turn % servers.size());
  }

  /// The next one asks, in the next server.
  SandboxInteraction ask(String question) {
    List<Seat> server = servers.get(turn % servers.size());
    Seat seat = server.get(turn / servers.size() % server.size());
    turn++;
    return ask(seat, question);
  }

  /// Anybody asks of a further server, which takes no turns.
  SandboxInteraction askBesides(String question) {
    return ask(flooding.get(random.nextInt(flooding.size())), question);
  }

  private SandboxInteraction ask(Seat seat, String question) {
    return sandbox.as(seat.user()).slash(seat.channel(), "ask", Map.of("question", question));
  }
}
