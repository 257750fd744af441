package io.github.pullquote.discord;

import io.github.pullquote.card.Card;
import io.github.pullquote.card.PostingNotices;
import io.github.pullquote.card.SettingsCards;
import io.github.pullquote.library.Librarian;
import io.github.pullquote.library.Preferences;
import io.github.pullquote.library.Preferences.Answers;
import io.github.pullquote.library.Preferences.Posters;
import io.github.pullquote.library.Preferences.Questions;
import io.github.pullquote.library.ReadingRoom;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/// `/settings`: how a server wants the bot; without an option, shows it.
final class SettingsCommand implements SlashCommand {
  private static final String ANSWERS = "answers";
  private static final String POSTERS = "keypoints";
  private static final String CONTACT = "contact";
  private static final String QUESTIONS = "questions";

  private final Librarian librarian;

  SettingsCommand(Librarian librarian) {
    this.librarian = librarian;
  }

  @Override
  public boolean isForServersAlone() {
    return true;
  }

  @Override
  public SlashCommandData data() {
    return Commands.slash("settings", "How this server wants me")
        .setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER))
        .addOptions(
            new OptionData(OptionType.STRING, ANSWERS, "Who sees an answer that is found")
                .addChoice("Everybody, unless the asker wants it private", name(Answers.PUBLIC))
                .addChoice("The asker alone, who may share it", name(Answers.PRIVATE)),
            new OptionData(OptionType.STRING, POSTERS, "Who may have key points posted")
                .addChoice("Whoever may post in the channel", name(Posters.EVERYONE))
                .addChoice("Moderators: Manage Messages", name(Posters.MODERATORS)),
            new OptionData(
                    OptionType.CHANNEL, CONTACT, "Where I tell the hosts what they should know")
                .setChannelTypes(ChannelType.TEXT, ChannelType.NEWS),
            new OptionData(
                    OptionType.STRING, QUESTIONS, "What becomes of questions that find nothing")
                .addChoice("Keep their words for 30 days, for /insights", name(Questions.KEPT))
                .addChoice("Forget their words, delete those kept", name(Questions.FORGOTTEN)));
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Reply answer(ReadingRoom room, SlashCommandInteractionEvent event) {
    return Managing.orRefused(
        event, () -> Managing.inGuild(event, guild -> answer(guild, room, event)));
  }

  private Reply answer(long guild, ReadingRoom room, SlashCommandInteractionEvent event) {
    if (event.getOptions().isEmpty()) {
      return Response.hidden(SettingsCards.shown(room.state().preferences()));
    }
    Optional<Card> obstacle = obstacle(event);
    if (obstacle.isPresent()) {
      return Response.hidden(obstacle.get());
    }
    Preferences before = librarian.prefer(guild, now -> wanted(now, event));
    return Response.hidden(SettingsCards.changed(before, wanted(before, event)));
  }

  /// What the user or the bot lacks to post in the channel that is chosen for the hosts.
  private static Optional<Card> obstacle(SlashCommandInteractionEvent event) {
    OptionMapping chosen = event.getOption(CONTACT);
    if (chosen == null) {
      return Optional.empty();
    }
    GuildChannel channel = chosen.getAsChannel();
    return PostingRights.obstacle(Rights.ofUser(event, channel), channel)
        .or(() -> PostingRights.obstacle(Rights.ofBot(event, channel), channel))
        .map(it -> PostingNotices.notPosted(it, channel.getIdLong()));
  }

  private static Preferences wanted(Preferences now, SlashCommandInteractionEvent event) {
    String answers = event.getOption(ANSWERS, name(now.answers()), OptionMapping::getAsString);
    String posters = event.getOption(POSTERS, name(now.posters()), OptionMapping::getAsString);
    String questions =
        event.getOption(QUESTIONS, name(now.questions()), OptionMapping::getAsString);
    OptionMapping contact = event.getOption(CONTACT);
    return new Preferences(
        Answers.valueOf(answers.toUpperCase(Locale.ROOT)),
        Posters.valueOf(posters.toUpperCase(Locale.ROOT)),
        contact == null ? now.contact() : OptionalLong.of(contact.getAsChannel().getIdLong()),
        Questions.valueOf(questions.toUpperCase(Locale.ROOT)));
  }
}
