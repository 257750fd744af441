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
  private static final Names NOTE =
      new Names("reference|footnote-(?:ref|anchor)|noteref|doc-noteref|mw-ref|mw-editsection");
  private static final int MOST_NODES = 12;
  private static final Pattern NUMBER =
      Pattern.compile("\\[[^\\]]{1,30}]|[\\d*†‡§¶a-z]{1,3}(?:[,–-] ?[\\d*†‡§¶a-z]{1,3}){0,9}");

  private Shown() {}

  /// Whether the element itself is shown; one that is may stand in one that isn't.
  static boolean test(Element element) {
    return !NEVER.contains(element.normalName())
        && !isHidden(element)
        && !FOR_THE_EAR.match(element)
        && !(element.nameIs("sup") && isNote(element))
        && !(element.nameIs("a") && isNoteLink(element))
        && !(element.nameIs("span") && NOTE.match(element));
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
    if (!isBrief(sup)) {
      return false;
    }
    String text = sup.text();
    Element parent = sup.parent();
    boolean link =
        sup.selectFirst("a[href*=#]") != null || (parent != null && pointsInside(parent));
    return NOTE.match(sup) || (NUMBER.matcher(text).matches() && (link || text.startsWith("[")));
  }

  /// A link to a note, and the sign beside a heading that links to it.
  private static boolean isNoteLink(Element link) {
    return pointsInside(link)
        && isBrief(link)
        && (NOTE.match(link)
            || link.text().matches("\\[\\d{1,3}]")
            || link.text().codePoints().noneMatch(Character::isLetterOrDigit));
  }

  private static boolean pointsInside(Element element) {
    return element.nameIs("a") && element.attr("href").contains("#");
  }

  /// Whether so little is inside that it can be looked at again and again.
  private static boolean isBrief(Element element) {
    return element.nodeStream().limit(MOST_NODES).count() < MOST_NODES;
  }
}
