package io.github.pullquote.discord;

import io.github.pullquote.card.Card;
import io.github.pullquote.card.Choice;
import io.github.pullquote.card.LibraryCards;
import io.github.pullquote.library.Holding;
import io.github.pullquote.library.Librarian;
import io.github.pullquote.library.ReadingRoom;
import io.github.pullquote.library.Schedule;
import io.github.pullquote.library.Schedules;
import java.util.List;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

/// `/article remove`: takes an article out of the library; a button brings it back for a while.
final class RemoveArticle implements Subcommand {
  private final Librarian librarian;
  private final Schedules schedules;

  RemoveArticle(Librarian librarian, Schedules schedules) {
    this.librarian = librarian;
    this.schedules = schedules;
  }

  @Override
  public SubcommandData data() {
    return new SubcommandData("remove", "Remove an article; this can be undone for 10 minutes")
        .addOptions(ArticleOption.required());
  }

  @Override
  public List<Choice> choices(ReadingRoom room, CommandAutoCompleteInteractionEvent event) {
    return new ArticleOption(room.library()).ownChoices(event.getFocusedOption().getValue());
  }

  @Override
  public Reply answer(ReadingRoom room, SlashCommandInteractionEvent event) {
    return new ArticleOption(room.library())
        .withOwn(event, (guild, held) -> Response.hidden(remove(guild, held)));
  }

  private Card remove(long guild, Holding held) {
    return librarian
        .remove(guild, held.id())
        .map(it -> LibraryCards.removed(it, librarian.undoUntil(), scheduled(guild, it)))
        .orElseGet(LibraryCards::noSuchArticle);
  }

  /// The channels where the article's key points are posted.
  private List<Long> scheduled(long guild, Holding removed) {
    return schedules.of(guild).stream()
        .map(Schedule::plan)
        .filter(plan -> plan.article().equals(removed.id()))
        .map(Schedule.Plan::channel)
        .toList();
  }
}
