package io.github.pullquote.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Tells the parts of a page that belong to the site (menus, advertisements, offers, comments) from
/// those that may belong to the article. What holds the title or most of the page's running text is
/// none of the site's, whatever its names say.
final class SiteParts {
  private static final Set<String> TAGS =
      Set.of("nav", "aside", "footer", "form", "fieldset", "dialog", "menu", "search");
  private static final Set<String> NEVER = Set.of("html", "body", "main");

  /// These stay out even where nothing else is left.
  private static final Names NEVER_OURS =
      new Names(
          "comments?|comment-(?:list|thread|section|body)|respond|disqus(?:-thread)?|replies"
              + "|cookies?|consent|gdpr|cmp|onetrust|regwall|log-?in|sign-?in|alertdialog");

  private static final Names SITE =
      new Names(
          // Finding the way
          "nav|navbar|navigation|menu|breadcrumbs?|skip-links?|tool-?bar|pagination|pager|toc"
              + "|table-of-contents|search|tags|tags-links|cat-?links|site-header|masthead|top-?bar"
              + "|side-?bar|(?:right-|left-)?rail|footer|colophon|copyright|complementary"
              + "|contentinfo|noprint|banner|jump-link|nav-?box|print-?footer|side-?menu"
              // Reading on
              + "|related|related-?(?:posts?|articles|stories|content)|jp-relatedposts"
              + "|recommend(?:ed|ations?|s)?|recirc|recirculation|outbrain|taboola|teasers"
              + "|more-(?:from|stories|articles|posts|news|on|like)|read-(?:more|next|also)"
              + "|also-read|up-next|next-article|trending|popular|most-(?:read|popular|viewed)"
              // Sharing and selling
              + "|share|sharing|share-?(?:bar|tools|links?|buttons?)|sharedaddy|social|addthis"
              + "|newsletters?|subscribe|subscription|sign-?up|opt-?in|mailing-list|ads?|adverts?"
              + "|advertisement|advertising|ad-?slot|sponsor(?:ed)?|promos?|promotion|donate"
              + "|donation|cta|call-to-action|support-us|membership"
              // In the way
              + "|modal|pop-?(?:up|over)|overlay|lightbox|tooltip|toast|dialog"
              // About the text and its author
              + "|author-(?:bio|box|card|info|profile|description)|about-(?:the-)?author|post-author"
              + "|bio|byline-bio|rating|reactions|claps?|likes|footnotes?|endnotes|references|reflist"
              + "|ref-list|bibliography|citation-info|info-?box|hatnote|pull-?quote|page-tools"
              + "|article-(?:tools|actions)|post-(?:nav|footer|tags)");

  private final Map<Element, Boolean> known = new HashMap<>();
  private final Set<Element> ofTheTitle;
  private final boolean byName;
  private final RunWeight weight;

  /// The site's parts of a page.
  ///
  /// @param runs the page
  /// @param ofTheTitle the elements that the title stands in
  /// @param byName whether all names of elements count, or the surest only
  SiteParts(List<Run> runs, Set<Element> ofTheTitle, boolean byName) {
    this.ofTheTitle = ofTheTitle;
    this.byName = byName;
    this.weight = RunWeight.ofProse(runs);
  }

  /// Whether the element is one of the site's parts or stands in one.
  boolean hold(Element element) {
    Boolean already = known.get(element);
    if (already != null) {
      return already;
    }
    Element parent = element.parent();
    boolean site = isPart(element) || (parent != null && hold(parent));
    known.put(element, site);
    return site;
  }

  private boolean isPart(Element element) {
    String name = element.normalName();
    if (NEVER.contains(name) || ofTheTitle.contains(element)) {
      return false;
    }
    return NEVER_OURS.match(element) || (!weight.isMost(element) && isNamed(element, name));
  }

  private boolean isNamed(Element element, String name) {
    boolean signature = name.equals("footer") && element.closest("blockquote") != null;
    return (TAGS.contains(name) && !signature)
        || element.attr("aria-hidden").equals("true")
        || (byName && (SITE.match(element) || (name.contains("-") && SITE.matches(name))));
  }
}
