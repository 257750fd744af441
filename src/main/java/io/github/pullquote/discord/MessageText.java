package io.github.pullquote.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.entities.messages.MessageSnapshot;

/// The words of a message, whatever it is made of: content, the texts of a card, embeds, what was
/// forwarded with it.
final class MessageText {
  /// What Discord reads as a format; what is escaped is none.
  private static final Pattern FORMAT = Pattern.compile("\\\\(\\p{Punct})|\\*+|__|~~|\\|\\||`+");

  private static final Pattern LINK =
      Pattern.compile("(?<!\\\\)\\[([^\\]\\n]+)]\\(https?:[^)\\s]+\\)");

  /// Headings, lists and small print begin so.
  private static final Pattern LINE_START = Pattern.compile("(?m)^ {0,3}(?:-# |#{1,3} |[-*] )");

  private MessageText() {}

  /// Each text of a message as it was written, from top to bottom; none without words.
  static List<String> texts(Message message) {
    List<String> texts = new ArrayList<>();
    texts.add(message.getContentRaw());
    message.getComponentTree().findAll(TextDisplay.class).forEach(it -> texts.add(it.getContent()));
    message.getEmbeds().forEach(embed -> texts.addAll(of(embed)));
    for (MessageSnapshot forwarded : message.getMessageSnapshots()) {
      texts.add(forwarded.getContentRaw());
      forwarded.getEmbeds().forEach(embed -> texts.addAll(of(embed)));
    }
    return texts.stream().filter(text -> !text.isBlank()).toList();
  }

  private static List<String> of(MessageEmbed embed) {
    return Stream.concat(
            Stream.ofNullable(embed.getDescription()),
            embed.getFields().stream().map(MessageEmbed.Field::getValue))
        .filter(text -> text != null && !text.isBlank())
        .toList();
  }

  /// A text as its readers see it: without formats, the signs of escapes and of mentions.
  static String plain(String text) {
    String words = LINK.matcher(AskedText.plain(text)).replaceAll("$1");
    String lines = LINE_START.matcher(words).replaceAll("");
    return FORMAT
        .matcher(lines)
        .replaceAll(found -> found.group(1) == null ? "" : Matcher.quoteReplacement(found.group(1)))
        .strip();
  }
}
