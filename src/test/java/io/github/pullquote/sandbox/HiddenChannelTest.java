package io.github.pullquote.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Of a channel that the bot doesn't see, the gateway tells it hardly anything.
@Timeout(30)
class HiddenChannelTest {
  private static final String GUILD = "The Reading Room";
  private static final String HIDDEN = "___hidden___";

  @RegisterExtension final SandboxExtension discord = new SandboxExtension();
  private World world;
  private JDA bot;

  @BeforeEach
  void connect() {
    world = discord.sandbox().world();
    world.addChannel(GUILD, "secret");
    world.deny("secret", "Pullquote", Permission.VIEW_CHANNEL);
    bot = discord.connect();
  }

  private TextChannel channel(String name) {
    TextChannel channel = bot.getTextChannelById(world.channel(name).id());
    if (channel == null) {
      throw new AssertionError("No channel " + name);
    }
    return channel;
  }

  private void awaitName(String channel, String name) {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!channel(channel).getName().equals(name) && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    assertThat(channel(channel).getName()).isEqualTo(name);
  }

  @Test
  void itHasNoNameAndNoRightsButThatNobodySeesIt() {
    assertThat(channel("secret").getName()).isEqualTo(HIDDEN);
    assertThat(channel("secret").getPermissionOverrides())
        .singleElement()
        .satisfies(it -> assertThat(it.getId()).isEqualTo(world.guild(GUILD).id()));
    assertThat(channel("general").getName()).isEqualTo("general");
  }

  @Test
  void itIsToldInFullOnceTheBotSeesIt() {
    world.allow("secret", "Pullquote", Permission.VIEW_CHANNEL);

    awaitName("secret", "secret");
    world.deny("secret", "Pullquote", Permission.VIEW_CHANNEL);
    awaitName("secret", HIDDEN);
  }

  @Test
  void aRoleOfTheBotsShowsIt() {
    world
        .members()
        .set(
            GUILD,
            "Pullquote",
            world.addRole(GUILD, "All", EnumSet.of(Permission.ADMINISTRATOR)).id());
    awaitName("secret", "secret");

    world.members().set(GUILD, "Pullquote", world.addRole(GUILD, "None", Set.of()).id());
    awaitName("secret", HIDDEN);
  }
}
