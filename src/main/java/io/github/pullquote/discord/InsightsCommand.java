package io.github.pullquote.discord;

import io.github.pullquote.card.Card;
import io.github.pullquote.card.InsightCards;
import io.github.pullquote.card.QuestionList;
import io.github.pullquote.library.ReadingRoom;
import io.github.pullquote.library.Tally;
import io.github.pullquote.library.WeekReport;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/// `/insights`: how a server's questions went, for its hosts.
final class InsightsCommand implements SlashCommand {
  private final Tally tally;

  InsightsCommand(Tally tally) {
    this.tally = tally;
  }

  @Override
  public boolean isForServersAlone() {
    return true;
  }

  @Override
  public SlashCommandData data() {
    return Commands.slash("insights", "How this server’s questions went, this week and last")
        .setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER));
  }

  @Override
  public Reply answer(ReadingRoom room, SlashCommandInteractionEvent event) {
    return Managing.orRefused(
        event, () -> Managing.inGuild(event, guild -> Response.hidden(answer(room, guild))));
  }

  private Card answer(ReadingRoom room, long guild) {
    List<WeekReport> weeks = tally.lately(guild);
    Optional<QuestionList> questions =
        room.keepsQuestions()
            ? Optional.of(new QuestionList(tally.questions(guild)))
            : Optional.empty();
    return InsightCards.of(weeks.getFirst(), weeks.getLast(), room.library(), questions);
  }
}
