package io.github.pullquote.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pullquote.sandbox.Channel;
import io.github.pullquote.sandbox.Guild;
import io.github.pullquote.sandbox.Permission;
import io.github.pullquote.sandbox.World;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Servers, channels, people, files and articles whose names format and ping, where the bot may
/// ping everybody: [BotExtension] looks whether it does, or lets Discord do so.
class HostileNamesTest {
  /// Which no other title has.
  private static final String PART = "b.example";

  private static final String TURNED = "\u202Ex\u202C";

  @RegisterExtension final BotExtension bot = BotExtension.patient(Articles.ferry());

  private String sign = "";
  private Host host = new Host(bot, "Ada", "");

  @BeforeEach
  void settle() {
    World world = bot.sandbox().world();
    String ben = world.user("Ben").id();
    EnumSet<Permission> all = EnumSet.allOf(Permission.class);
    Guild guild = world.addGuild("@everyone **Club** <@" + ben + ">", "Ada", all);
    String role = guild.roles().getFirst().id();
    sign = "@everyone <@%s> <@&%s> [a](http://b.example) ".formatted(ben, role) + TURNED;
    Channel channel = world.addChannel(guild.id(), "@everyone-<@" + ben + ">");
    host = new Host(bot, "Ada", channel.id());
  }

  private String article() {
    return """
    ---
    title: '%2$s'
    author: '%2$s'
    source: https://good.example@evil.example/a
    ---

    ## Key points

    - %1$s is a point.

    The lantern hangs under %1$s, and nobody took it down.

    ## %1$s

    A kettle whistles at %1$s. # It is loud.
    """
        .formatted(sign.replace("[", "\\[").replace("<", "\\<"), sign);
  }

  private void add() {
    host.press(host.add("**" + sign + "**.md", article()), "Add");
  }

  @Test
  void nobodyIsPingedByAnyAnswer() {
    add();
    String direct = bot.as("Ben").direct();
    Shown answer = host.use("ask", Map.of("question", "Where hangs the lantern? " + sign));
    bot.press("Ada", answer, "Context");
    bot.press("Ada", answer, "👍 Helpful");
    bot.share("Ada", host.use("ask", Map.of("question", "lantern " + sign, "private", true)));
    host.use("ask", Map.of("question", sign + " zeppelin"));
    host.use("ask", Map.of("question", "lantern", "article", sign));
    host.use("check", Map.of("quote", "The lantern hangs over " + sign));
    host.use("cite", Map.of("reference", sign));
    host.use("cite", Map.of("reference", "¶1"));
    host.use("outline", Map.of());
    host.use("keypoints", Map.of("thread", true));
    host.use("help", Map.of());
    host.use("articles", Map.of());
    bot.write("Ben", direct, "lantern " + sign);
    JsonNode asked = bot.as("Ada").send(host.channel(), bot.mention() + " lantern " + sign);
    bot.replyTo(asked);
    BotExtension.answer(bot.as("Ada").messageCommand(asked, "Ask the article"));
    BotExtension.answer(bot.as("Ada").messageCommand(asked, "Check quote"));

    assertThat(bot.seen("Ada", host.channel()))
        .hasSizeGreaterThan(3)
        .allMatch(HostileNamesTest::isPlain);
  }

  @Test
  void nobodyIsPingedByWhatTheHostsSee() {
    add();
    List<Shown> cards =
        List.of(
            host.article("info", Map.of("article", PART)),
            host.article("use", Map.of("article", PART)),
            host.use("schedule add", Map.of("time", sign)),
            host.use("schedule add", Map.of("time", "9:00", "zone", sign)),
            host.use("schedule add", Map.of("time", "9:00", "days", sign)),
            host.use("schedule add", Map.of("time", "9:00")),
            host.use("schedule list", Map.of()),
            host.fill(host.form("rename", Map.of("article", PART)), Map.of("title", "New " + sign)),
            host.article("remove", Map.of("article", PART)));

    assertThat(cards).allMatch(HostileNamesTest::isPlain);
  }

  @Test
  void theTrueServerOfAnArticleIsShown() {
    add();

    Shown info = host.article("info", Map.of("article", PART));

    assertThat(info.text()).doesNotContain("evil.example", "good.example");
    assertThat(info.buttons()).doesNotContain("Open the article");
  }

  /// Whether no text, label or choice turns the direction of writing, and none is a link that
  /// somebody else made.
  private static boolean isPlain(Shown card) {
    String all = Objects.toString(card.message().path("components"));
    return !all.matches("(?s).*[\u202A-\u202E\u2066-\u2069].*")
        && !card.text().replaceAll("\\\\.", "").contains("](http://b.example");
  }
}
