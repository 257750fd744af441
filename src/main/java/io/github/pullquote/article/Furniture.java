package io.github.pullquote.article;

import java.util.Optional;
import java.util.regex.Pattern;

/// The lines of a page that belong to the site and not to the article. A line is furniture only if
/// the whole of it looks so: "Share this article", but not "Share this with nobody."
enum Furniture {
  NAVIGATION(
      "skip to (?:the )?(?:main |primary )?(?:content|article|navigation)|jump to .{1,30}"
          + "|menu|main menu|open menu|close|home|search|search for:?|navigation|toggle navigation"
          + "|back(?: to (?:top|home|all .{1,20}))?|(?:previous|next)(?: (?:article|post|story))?"
          + "|contents|table of contents|in this article|on this page|topics?|tags?:?.{0,80}"
          + "|filed under:? .{1,80}|categor(?:y|ies):? .{0,80}|(?:home|news) ?[>›»/] ?.{1,100}"),
  KICKER("opinion|analysis|features?|essays?|long ?reads?|interviews?|comment|ideas|news"),
  SHARING(
      "(?:share|tweet|pin(?: it)?|like|e-?mail|print|save|bookmark|copy(?: link)?|facebook|twitter"
          + "|linkedin|whatsapp|telegram|reddit|instagram|pinterest|threads|bluesky|mastodon"
          + "|flipboard|sms|link|more|follow|gift|listen|download|\\d+)"
          + "(?: (?:share|tweet|pin|like|e-?mail|print|save|copy(?: link)?|facebook|twitter|x"
          + "|linkedin|whatsapp|telegram|reddit|instagram|pinterest|threads|bluesky|more|link))*"
          + "|(?:share|save|print|send|gift|bookmark|e-?mail)(?: this| full)?"
          + "(?: (?:article|story|post|page|essay|piece))?"
          + "(?: (?:on|via|with|by|to) (?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit"
          + "|e-?mail|a friend|friends|pinterest|bluesky))?"
          + "|(?:copy|share) (?:the )?(?:link|url)|follow (?:us|me)(?: on .{1,40})?|\\d+ shares?"
          + "|listen to (?:this|the) (?:article|story|essay|post).{0,30}"
          + "|\\d+ (?:likes?|claps?|views?|reactions?)"),
  SUBSCRIBING(
      "(?:subscribe|sign up|register|join)(?: now| today| here| free| for"
          + " free)?[.!]?|(?:subscribe|sign up|register|join)\\b.{0,60}\\b(?:newsletters?|mailing"
          + " list|podcast|channel|updates|inbox|magazine|membership|e-?mails?|new"
          + " posts)\\b.{0,40}|(?:thanks|thank you) for reading.{0,60}\\bsubscribe\\b.{0,60}|(?:our"
          + " |free |daily |weekly )*newsletters?(?: sign-?up)?|(?:get|become) (?:a"
          + " member|unlimited access.{0,40})|support (?:us|our work)[.!]?|already a"
          + " (?:subscriber|member)\\?.{0,30}|enter your e-?mail.{0,40}|type your"
          + " e-?mail.{0,30}|unsubscribe.{0,60}|view (?:this e-?mail )?in (?:your"
          + " )?browser|donate(?: now| today)?"),
  ADVERTISING(
      "(?:an? )?advertisements?|ads?|sponsored(?: content| post)?|promoted(?: content)?"
          + "|(?:article|story|content|post) continues (?:below|after)(?: (?:this |the )?"
          + "(?:ad|advertisement|promotion|video|message).{0,20})?"
          + "|(?:continue|keep) reading(?: below)?|scroll to continue.{0,40}|read more"
          + "|(?:ad|advertisement) feedback|(?:remove|hide|close|skip) ads?|paid (?:content|post)"),
  COOKIES(
      "(?:we|this (?:web)?site) uses? cookies.{0,120}|(?:accept|reject|manage|allow)(?: all)?"
          + " cookies|cookies?(?: (?:policy|settings|preferences|notice))?|accept all|reject all"
          + "|manage (?:preferences|consent)|your privacy choices"),
  ACCOUNT(
      "(?:sign|log) ?(?:in|out)(?: to .{1,40})?|login|logout|my account|account|create an"
          + " account|register|sign up|get started|open in app|get (?:the|our) app|download"
          + " (?:the|our) app"),
  ABOUT_THE_PAGE(
      "(?:(?:medically |fact |expert"
          + " )?(?:reviewed|verified|checked|edited|published|powered|illustrated|photographed|narrated|hosted)|fact[-"
          + " ]checked) by .{1,80}|(?:posted|(?:first )?published|(?:last )?updated|last"
          + " modified|reviewed)(?: on)?:? (?:\\p{L}+day,?"
          + " )?(?:\\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)).{0,60}|(?:about"
          + " )?\\d{1,3}[- ]?min(?:ute)?s?(?:[- ]read)?|reading time:? .{1,30}|\\d{1,2}:\\d{2}(?:"
          + " ?[ap]\\.?m\\.?)?(?: [a-z]{2,4})?|\\d+ (?:minutes?|hours?|days?) ago|listen(?:"
          + " now)?(?: [(]?\\d+:\\d\\d[)]?)?|view (?:profile|all posts).{0,40}|estimated reading"
          + " time.{1,20}|subscribers? only|https?://\\S+|www\\.\\S+"),
  LINK(
      "(?:read more|read also|read next|see also|also read|up next|related(?: \\p{L}+)?"
          + "|recommended(?: reading)?|more|don[’']t miss)\\s*:\\s*.{1,120}"
          + "|more (?:stories|articles|posts|news|essays)?(?: ?(?:from|by|on|in|about) .{1,50})?"),
  LINKS_FOLLOW(
      "related(?:"
          + " (?:articles?|stories|story|posts?|reading|content|topics|links|news|essays?))?|read"
          + " next|up next|next up|see also|further reading|keep reading|you (?:may|might)(?:"
          + " also)? (?:like|enjoy|be interested in)(?: these.{0,20})?|recommended(?: (?:for"
          + " you|reading|articles|stories|posts))?|editor[’']s picks?|(?:most|more)"
          + " (?:read|popular|viewed|shared|stories|articles|posts)|popular(?: posts)?|trending(?:"
          + " now)?|latest(?: (?:news|stories|articles|posts))?|top stories|what to read next|more"
          + " like this|essential reads|recent posts"),
  COMMENTS(
      "(?:all |user |reader |latest |top )?comments(?: ?[(]?\\d+[)]?| section)?|\\d+ (?:comments?"
          + "|replies|responses|thoughts on .{1,80})|discussion about this (?:post|article)"
          + "|responses(?: [(]\\d+[)])?"),
  COMMENTING(
      "(?:leave|post|add|write) a (?:comment|reply|response)|reply|(?:view|show|load|see|read)(?:"
          + " all| more)*(?: \\d+)? (?:comments|replies)|be the first to comment[.!]?|join the"
          + " (?:conversation|discussion)[.!]?|comments are (?:closed|off)[.!]?|(?:sign|log) in to"
          + " (?:comment|reply).{0,20}"),
  LEGAL(
      "(?:©|[(]c[)]|copyright ?(?:©|[(]c[)]|\\d)).{0,120}|all rights reserved\\.?|(?:this"
          + " (?:article|post|story|essay) (?:was )?)?(?:first|originally) (?:appeared|published)"
          + " (?:in|on|at|by) .{1,80}|(?:privacy|cookie)(?: policy| notice)?|terms(?: (?:of"
          + " (?:use|service)|and conditions|& conditions))?|imprint|contact(?: us)?|about(?:"
          + " us)?|advertise(?: with us)?|help(?: cent(?:er|re))?|careers|accessibility|rss(?:"
          + " feed)?|faqs?|site ?map"),
  ABOUT_THE_AUTHOR("about the authors?|about the writer|author bio(?:graphy)?");

  private static final int LONGEST = 160;

  /// "More from" is a link where what follows is a name, and may be a heading where it isn't.
  private static final Pattern MORE_FROM = Pattern.compile("More [Ff]rom (?:the )?\\p{Lu}.{1,60}");

  private final Pattern form;

  Furniture(String form) {
    this.form = Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /// What furniture a line is, empty if it is none.
  static Optional<Furniture> of(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    return whole(line).or(() -> bar(line));
  }

  private static Optional<Furniture> whole(String line) {
    if (MORE_FROM.matcher(line).matches()) {
      return Optional.of(LINK);
    }
    for (Furniture furniture : values()) {
      if (furniture.form.matcher(line).matches() && !furniture.isSentence(line)) {
        return Optional.of(furniture);
      }
    }
    return Dateline.parse(line).map(date -> ABOUT_THE_PAGE);
  }

  /// A bar of links: "Share | Save | 5 min read".
  private static Optional<Furniture> bar(String line) {
    String[] parts = PageNotes.parts(line);
    if (parts.length < 2) {
      return Optional.empty();
    }
    for (String part : parts) {
      if (!part.isEmpty() && whole(part).isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.of(ABOUT_THE_PAGE);
  }

  /// What is made of a word and free text might as well be a sentence of the body.
  private boolean isSentence(String line) {
    return (this == ABOUT_THE_PAGE || this == LINK)
        && Prose.endsLikeBody(line)
        && !Byline.endsInDegree(line);
  }

  /// Whether the same word may be a heading of the body.
  boolean mayBeHeading() {
    return this == KICKER || this == LEGAL || this == NAVIGATION;
  }

  /// Whether it stands between a title and the body, so that what is above it is no body yet.
  boolean isOfHead() {
    return this == ABOUT_THE_PAGE || this == SHARING;
  }
}
