package io.github.pullquote.discord;

import io.github.pullquote.card.Forms;
import io.github.pullquote.library.ReadingRoom;
import net.dv8tion.jda.api.entities.Message.Attachment;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

/// `/article add`: from an attached file, a link where links are turned on, or a form.
final class AddArticle implements Subcommand {
  private static final String FILE = "file";
  private static final String LINK = "link";

  private final ArticleFiles files;
  private final ArticleLinks links;

  AddArticle(ArticleFiles files, ArticleLinks links) {
    this.files = files;
    this.links = links;
  }

  @Override
  public SubcommandData data() {
    SubcommandData data =
        new SubcommandData("add", "Add an article: attach its file, or paste its text")
            .addOption(
                OptionType.ATTACHMENT, FILE, "Text, Markdown, saved web page, PDF, DOCX or EPUB");
    return links.areOn()
        ? data.addOption(OptionType.STRING, LINK, "The address of its web page")
        : data;
  }

  @Override
  public Reply answer(ReadingRoom room, SlashCommandInteractionEvent event) {
    return Managing.inGuild(event, guild -> answer(guild, event));
  }

  private Reply answer(long guild, SlashCommandInteractionEvent event) {
    long user = event.getUser().getIdLong();
    Attachment file = event.getOption(FILE, OptionMapping::getAsAttachment);
    if (file != null) {
      return files.attached(guild, user, file);
    }
    String link = event.getOption(LINK, "", OptionMapping::getAsString);
    return link.isBlank() ? new Reply.Ask(Forms.paste()) : links.fetch(guild, user, link);
  }
}
