package io.github.pullquote.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RestFaultsTest {
  @RegisterExtension final SandboxExtension discord = new SandboxExtension();
  private TextChannel general;

  @BeforeEach
  void connect() {
    JDA jda = discord.connect();
    general = jda.getTextChannelsByName("general", true).getFirst();
  }

  private void sendsAtLast() {
    general.sendMessage("Hello").complete();

    assertThat(discord.sandbox().as("Ben").messages("general")).hasSize(1);
    assertThat(discord.sandbox().refusals()).hasSize(1);
  }

  @Test
  void theClientTriesAgainAfterABadGateway() {
    discord.sandbox().faults().failNext(502, 1);

    sendsAtLast();
  }

  @Test
  void theClientWaitsWhenItIsRateLimited() {
    discord.sandbox().faults().rateLimitNext(1, 1);

    sendsAtLast();
  }

  @Test
  void requestsAreRecordedWithTheirTemplates() {
    general.sendMessage("Hello").complete();

    RestRequest last = discord.sandbox().requests().getLast();
    assertThat(last.method()).isEqualTo("POST");
    assertThat(last.template()).contains("/channels/{channel_id}/messages");
    assertThat(last.body().path("content").asText()).isEqualTo("Hello");
    assertThat(last.status()).isEqualTo(200);
  }
}
