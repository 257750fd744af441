package io.github.pullquote.discord;

import io.github.pullquote.search.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Takes the quotations out of what somebody wrote: what stands between quotation marks, and block
/// quotes. A text without any is a quotation itself.
final class Quotations {
  /// Fewer words are called something, rather than quoted, where there are longer quotations.
  private static final int TELLING = 3;

  private static final Pattern BLOCK = Pattern.compile("^ {0,3}> (.*)$");
  private static final Pattern REST = Pattern.compile("^ {0,3}>>> ?(.*)$");
  private static final Pattern BETWEEN_MARKS =
      Pattern.compile(
          "“([^“”]+)”|\"([^\"\\n]+)\"|«([^«»]+)»|»([^«»]+)«|„([^„“”\"]+)[“”\"]|‹([^‹›]+)›");

  /// What a card of ours sets before a numbered line, and small print.
  private static final Pattern LABEL = Pattern.compile("^\\*\\*\\d+\\*\\* · ");

  private static final Pattern SMALL_PRINT = Pattern.compile("(?m)^-# .*$");

  private final List<String> found = new ArrayList<>();
  private final StringBuilder block = new StringBuilder();
  private final StringBuilder other = new StringBuilder();

  private Quotations() {}

  /// The quotations of a message in their order; none if it has no word.
  ///
  /// @param texts what it is made of, with Discord's formats
  static List<String> in(List<String> texts) {
    Quotations quotations = new Quotations();
    texts.forEach(quotations::read);
    List<String> quoted = withWords(quotations.found);
    List<String> longer = quoted.stream().filter(it -> words(it) >= TELLING).toList();
    if (!quoted.isEmpty()) {
      return longer.isEmpty() ? quoted : longer;
    }
    return withWords(texts.stream().map(Quotations::whole).toList());
  }

  private static List<String> withWords(List<String> quotations) {
    return quotations.stream()
        .map(MessageText::plain)
        .filter(it -> it.length() <= Claim.LONGEST && Claim.of(it).isPresent())
        .toList();
  }

  private static String whole(String text) {
    return SMALL_PRINT.matcher(LABEL.matcher(text).replaceFirst("")).replaceAll("");
  }

  private static int words(String text) {
    return text.strip().split("\\s+", -1).length;
  }

  private void read(String text) {
    boolean rest = false;
    for (String line : text.split("\n", -1)) {
      Matcher inBlock = BLOCK.matcher(line);
      Matcher fromHere = REST.matcher(line);
      if (rest) {
        block.append(line).append('\n');
      } else if (fromHere.matches()) {
        rest = true;
        quote(fromHere.group(1));
      } else if (inBlock.matches()) {
        quote(inBlock.group(1));
      } else {
        endBlock();
        other.append(line).append('\n');
      }
    }
    endBlock();
    endOther();
  }

  private void quote(String line) {
    endOther();
    block.append(line).append('\n');
  }

  private void endBlock() {
    if (!block.isEmpty()) {
      found.add(block.toString());
      block.setLength(0);
    }
  }

  private void endOther() {
    Matcher quoted = BETWEEN_MARKS.matcher(other);
    while (quoted.find()) {
      IntStream.rangeClosed(1, quoted.groupCount())
          .filter(group -> quoted.start(group) >= 0)
          .mapToObj(quoted::group)
          .forEach(found::add);
    }
    other.setLength(0);
  }
}
