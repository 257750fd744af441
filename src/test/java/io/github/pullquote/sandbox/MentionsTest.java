package io.github.pullquote.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Whom a message of the bot pings.
class MentionsTest {
  @RegisterExtension final SandboxExtension discord = new SandboxExtension();
  private String everybody = "";

  @BeforeEach
  void names() {
    World world = discord.sandbox().world();
    world.allow("general", "Pullquote", Permission.MENTION_EVERYONE);
    Role host =
        world.guild("The Reading Room").roles().stream()
            .filter(it -> it.name().equals("Host"))
            .findFirst()
            .orElseThrow();
    everybody = "@everyone <@" + world.user("Ben").id() + "> <@&" + host.id() + ">";
  }

  private JsonNode sent(String fields) {
    return new RawBot(discord.sandbox()).message("general", "{" + fields + "}").body();
  }

  private static void pings(JsonNode message, int users, int roles, boolean everyone) {
    assertThat(message.path("mentions")).hasSize(users);
    assertThat(message.path("mention_roles")).hasSize(roles);
    assertThat(message.path("mention_everyone").asBoolean()).isEqualTo(everyone);
  }

  @Test
  void byDefaultAMessagePingsWhateverItNames() {
    pings(sent("'content':'" + everybody + "'"), 1, 1, true);
  }

  @Test
  void nothingPingsWhenNothingIsAllowed() {
    pings(sent("'content':'" + everybody + "','allowed_mentions':{'parse':[]}"), 0, 0, false);
  }

  @Test
  void onlyWhatIsAllowedPings() {
    pings(
        sent("'content':'" + everybody + "','allowed_mentions':{'parse':['users']}"), 1, 0, false);
  }

  @Test
  void textInComponentsPingsToo() {
    pings(
        sent("'flags':32768,'components':[{'type':10,'content':'" + everybody + "'}]"), 1, 1, true);
  }

  @Test
  void withoutThePermissionEveryoneAndRolesArePlainText() {
    discord.sandbox().world().deny("general", "Pullquote", Permission.MENTION_EVERYONE);

    pings(sent("'content':'" + everybody + "'"), 1, 0, false);
  }
}
