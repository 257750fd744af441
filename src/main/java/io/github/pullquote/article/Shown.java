package io.github.pullquote.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Tells what a browser shows of a page from what it doesn't, as far as the tags say it. The
/// numbers of notes count as not shown: they are no words of the text.
final class Shown {
  private static final Set<String> NEVER =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "head",
          "title",
          "meta",
          "link",
          "svg",
          "canvas",
          "iframe",
          "object",
          "embed",
          "video",
          "audio",
          "map",
          "button",
          "input",
          "select",
          "option",
          "textarea",
          "label",
          "datalist",
          "progress",
          "meter",
          "annotation",
          "annotation-xml",
          "rp",
          "rt");
  private static final Pattern HIDING =
      Pattern.compile("(?:^|;)(?:display:none|visibility:hidden)(?:;|!|$)");
  private static final Names FOR_THE_EAR =
      new Names("sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|assistive-text");
  private static final Names EDITING = new Names("mw-editsection");
  private static final Names NOTE =
      new Names("reference|footnote-(?:ref|anchor)|noteref|doc-noteref");
  private static final int MOST_NODES = 12;
  private static final String SIGN = "(?:\\d{1,3}|[ivx]{1,4}|[a-z]|[*†‡§¶]{1,3})";
  private static final Pattern NUMBER =
      Pattern.compile("\\[[^\\]]{1,30}]|" + SIGN + "(?:[,–-] ?" + SIGN + "){0,9}");

  private Shown() {}

  /// Whether the element itself is shown; one that is may stand in one that isn't.
  static boolean test(Element element) {
    return !NEVER.contains(element.normalName())
        && !isHidden(element)
        && !FOR_THE_EAR.match(element)
        && !(element.nameIs("sup") && isNote(element))
        && !(element.nameIs("a") && isNoteLink(element))
        && !(element.nameIs("span") && EDITING.match(element));
  }

  private static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String style = element.attr("style").replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    // A dialog over the page hides whole blocks of it from the ear and not from the eye.
    boolean unspoken = element.attr("aria-hidden").equals("true") && !element.isBlock();
    return element.hasAttr("hidden") || unspoken || HIDING.matcher(style).find();
  }

  private static boolean isNote(Element sup) {
    if (!isBrief(sup) || !NUMBER.matcher(sup.text()).matches()) {
      return false;
    }
    Element parent = sup.parent();
    return NOTE.match(sup)
        || sup.text().startsWith("[")
        || sup.selectFirst("a[href*=#]") != null
        || (parent != null && pointsInside(parent));
  }

  /// A link to a note, and the sign beside a heading that links to it.
  private static boolean isNoteLink(Element link) {
    if (!pointsInside(link) || !isBrief(link)) {
      return false;
    }
    String text = link.text();
    return text.codePoints().noneMatch(Character::isLetterOrDigit)
        || text.matches("\\[\\d{1,3}]")
        || (NOTE.match(link) && NUMBER.matcher(text).matches());
  }

  private static boolean pointsInside(Element element) {
    return element.nameIs("a") && element.attr("href").contains("#");
  }

  /// Whether so little is inside that it can be looked at again and again.
  private static boolean isBrief(Element element) {
    return element.nodeStream().limit(MOST_NODES).count() < MOST_NODES;
  }
}
