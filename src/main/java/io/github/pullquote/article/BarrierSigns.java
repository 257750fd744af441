package io.github.pullquote.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Tells a page that holds back its article from a short article. Each sign needs few words on the
/// page beside it: a page that has a text of some length shows it, whatever else it shows.
final class BarrierSigns {
  /// Whoever has less to say says it as a notice.
  static final int FEWEST_WORDS = 40;

  /// The longest notice, and the longest beginning of an article that is shown to everybody.
  private static final int NOTICE = 100;

  private static final int TEASER = 200;
  private static final int LONGEST_SIGN = 300;

  private static final Pattern PARTING = Pattern.compile("\\s[|–—·•»«:-]{1,2}\\s");
  private static final Pattern MISSING =
      form(
          "(?:error )?404(?: error)?(?:\\W{1,3}(?:page |file )?not"
              + " found)?|(?:(?:oops|sorry)\\W{1,3})?(?:(?:the|this|that)"
              + " )?(?:(?:page|file|article|story|link)(?: (?:that )?you .{1,40})? )?(?:(?:was |is"
              + " )?not found|can(?:no|['’])t be found|(?:no longer|does not|doesn['’]t) exists?|is"
              + " no longer (?:available|here)|has been (?:removed|deleted))[.!]?(?: (?:error"
              + " )?\\(?404\\)?)?|(?:(?:oops|sorry)\\W{1,3})?we can(?:no|['’])t find"
              + " (?:this|that|the) page.{0,40}");
  private static final Pattern CHECK =
      form(
          "just a moment|attention required|access denied|are you (?:a"
              + " )?(?:human|robot)|(?:robot|security|human) (?:check|verification)|checking your"
              + " browser.{0,60}|pardon our interruption|one more step|(?:please"
              + " )?(?:verify|confirm|prove)(?:ing)? (?:that )?you(?:['’]re| are) human.{0,40}");
  private static final Pattern READER =
      word(
          "subscribe|subscription|subscribers?|sign[- ]?up|register|log[- ]?in|sign[- ]?in|join"
              + "|members?|membership|upgrade|free trial");
  private static final Pattern REST =
      word(
          "(?:continue|keep|finish) reading|(?:read|see|unlock|access|view) (?:the"
              + " )?(?:full|rest|whole|entire)|(?:article|story|post|essay|issue) is (?:only"
              + " |exclusively )?(?:for|available to|reserved for) (?:our |paid |paying"
              + " )*(?:subscribers|members)|(?:reached|used|read) (?:your|the|all).{0,40}"
              + " (?:limit|free (?:articles|stories))");
  private static final Pattern PRIVACY =
      word(
          "cookies?|consent|partners|personal data|privacy|advertis\\w+|tracking|identifiers"
              + "|vendors");
  private static final Pattern AGREE =
      form("(?:i )?(?:accept|agree|allow|consent|reject|decline|refuse).{0,30}");
  private static final Pattern NEED_SCRIPTS =
      word(
          "(?:enable|turn on|activate|requires?|needs?|without) (?:\\w+ ){0,3}javascript"
              + "|javascript (?:is |must be |has to be )?(?:disabled|required|enabled|needed"
              + "|turned off|switched off)");
  private static final String SHELLS =
      "#root, #app, #__next, #__nuxt, #___gatsby, #react-root, #app-root, app-root";

  private final Document page;
  private final List<Run> runs;
  private final HtmlContent content;
  private final int words;

  /// @param runs all that the page shows
  /// @param content what of it would be the article
  BarrierSigns(Document page, List<Run> runs, HtmlContent content) {
    this.page = page;
    this.runs = runs;
    this.content = content;
    this.words = content.words();
  }

  private static Pattern form(String form) {
    return Pattern.compile("(?:" + form + ")[.…!?]*", Pattern.CASE_INSENSITIVE);
  }

  private static Pattern word(String form) {
    return Pattern.compile("\\b(?:" + form + ")\\b", Pattern.CASE_INSENSITIVE);
  }

  /// What stands in the article's place; empty if that is on the page.
  Optional<FileFault> find() {
    if (words < TEASER && isTitled(MISSING)) {
      return Optional.of(FileFault.NO_SUCH_PAGE);
    }
    if (words < NOTICE && isTitled(CHECK)) {
      return Optional.of(FileFault.PAGE_FOR_HUMANS);
    }
    if (words < TEASER && (isPaid() || offersTheRest())) {
      return Optional.of(FileFault.PAGE_FOR_SUBSCRIBERS);
    }
    if (words < TEASER && asksForConsent()) {
      return Optional.of(FileFault.PAGE_THAT_ASKS_FOR_CONSENT);
    }
    if (words < NOTICE && needsScripts()) {
      return Optional.of(FileFault.PAGE_OF_SCRIPTS);
    }
    if (words < FEWEST_WORDS) {
      boolean login = page.selectFirst("input[type=password]") != null;
      return Optional.of(login ? FileFault.PAGE_FOR_MEMBERS : FileFault.PAGE_WITHOUT_ARTICLE);
    }
    return Optional.empty();
  }

  /// Whether the page, or a part of its name, is called so.
  private boolean isTitled(Pattern form) {
    Stream<String> names = Stream.of(PARTING.split(Characters.fold(page.title())));
    return Stream.concat(names, content.title().stream().map(HtmlTitle::text))
        .filter(name -> name.length() <= LONGEST_SIGN)
        .anyMatch(name -> form.matcher(name).matches());
  }

  /// Whether machines are told that what is shown to everybody is not all.
  private boolean isPaid() {
    boolean locked =
        page.select("meta[property=article:content_tier]").stream()
            .anyMatch(meta -> meta.attr("content").equalsIgnoreCase("locked"));
    return locked || JsonLd.articles(page).stream().anyMatch(article -> article.isPaid(page));
  }

  private boolean offersTheRest() {
    return signs().anyMatch(sign -> READER.matcher(sign).find() && REST.matcher(sign).find());
  }

  /// The short lines of the page.
  private Stream<String> signs() {
    return runs.stream().map(Run::text).filter(text -> text.length() <= LONGEST_SIGN);
  }

  /// Whether most of the words are about data and there is something to agree to.
  private boolean asksForConsent() {
    long about =
        content.runs().stream()
            .filter(run -> PRIVACY.matcher(run.text()).results().limit(2).count() == 2)
            .mapToLong(Run::prose)
            .sum();
    long all = content.runs().stream().mapToLong(Run::prose).sum();
    return about * 10 > all * 6
        && page.select("button, a, input[type=submit], input[type=button]").stream()
            .map(element -> element.hasAttr("value") ? element.attr("value") : element.text())
            .map(Characters::fold)
            .anyMatch(label -> label.length() <= LONGEST_SIGN && AGREE.matcher(label).matches());
  }

  /// Whether the page says so, or its application has yet to be started. An application whose text
  /// is there says so too, to those who have scripts switched off.
  private boolean needsScripts() {
    boolean shell = page.select(SHELLS).stream().anyMatch(root -> !root.hasText());
    boolean shown = signs().anyMatch(sign -> NEED_SCRIPTS.matcher(sign).find());
    boolean unseen =
        words < FEWEST_WORDS
            && page.select("noscript").stream()
                .map(Element::text)
                .filter(text -> text.length() <= LONGEST_SIGN)
                .anyMatch(text -> NEED_SCRIPTS.matcher(text).find());
    return shell || shown || unseen;
  }
}
