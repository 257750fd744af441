package io.github.pullquote.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a web page says of its article to machines: in JSON-LD first, then in its `meta` elements
/// and links. Nobody may see it on the page, so what is shown there goes before it.
///
/// @param headlines what the article may be called, the surest first
/// @param name the title of the page, which often ends or begins with the site's
/// @param descriptions what may stand under the title
/// @param authors who wrote it
/// @param days when it came out, the surest first
/// @param addresses where it can be read, the surest first
record PageMetadata(
    List<String> headlines,
    String name,
    List<String> descriptions,
    List<String> authors,
    List<LocalDate> days,
    List<String> addresses) {
  private static final int MOST_AUTHORS = 20;
  private static final Pattern DAY =
      Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[T ].*)?");
  private static final String[] DATES = {
    "datePublished",
    "article:published_time",
    "citation_publication_date",
    "citation_date",
    "date",
    "dc.date",
    "dc.date.issued",
    "pubdate"
  };
  private static final Pattern SAVED_FROM = Pattern.compile("saved from url=\\(\\d+\\)(\\S+)");

  static PageMetadata of(Document page) {
    List<JsonLd> articles = JsonLd.articles(page);
    List<Element> meta = page.select("meta[content]");
    List<String> written =
        articles.stream()
            .map(JsonLd::authors)
            .filter(a -> !a.isEmpty())
            .findFirst()
            .orElse(List.of());
    List<String> headlines =
        all(
            list(articles, a -> a.texts("headline")),
            meta(meta, "og:title", "citation_title", "dc.title", "twitter:title"));
    List<String> descriptions =
        all(
            list(articles, a -> a.texts("alternativeHeadline")),
            all(list(articles, a -> a.texts("description")), meta(meta, "og:description")));
    List<String> authors =
        written.isEmpty()
            ? meta(meta, "citation_author", "author", "article:author", "parsely-author")
            : written;
    List<String> times = all(list(articles, a -> a.texts("datePublished")), meta(meta, DATES));
    List<String> addresses =
        all(
            page.select("link[rel~=(?i)^canonical$]").eachAttr("href"),
            all(meta(meta, "og:url"), all(list(articles, a -> a.texts("url")), savedFrom(page))));
    List<LocalDate> days = times.stream().flatMap(time -> day(time).stream()).toList();
    return new PageMetadata(
        headlines, Characters.fold(page.title()), descriptions, authors, days, addresses);
  }

  /// The day of a machine's time, such as 2026-03-01T10:00:00Z or 2026/3/1, empty if it is none.
  static Optional<LocalDate> day(String time) {
    Matcher matcher = DAY.matcher(time);
    if (time.length() > 60 || !matcher.matches()) {
      return Dateline.parse(time);
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(3))));
    } catch (DateTimeException e) {
      // A 31st of June is no day.
      return Optional.empty();
    }
  }

  /// Puts what the page doesn't show into a draft, which keeps what it has.
  void complete(Draft draft) {
    List<String> names =
        authors.stream()
            .filter(a -> !a.contains("://"))
            .map(a -> Byline.parse(a).orElse(a))
            .distinct()
            .limit(MOST_AUTHORS)
            .toList();
    draft.byline(String.join(", ", names));
    days.stream().findFirst().ifPresent(draft::published);
    addresses.forEach(draft::source);
  }

  private static List<String> list(List<JsonLd> articles, Function<JsonLd, List<String>> part) {
    return articles.stream().map(part).flatMap(List::stream).toList();
  }

  /// What the `meta` elements of these names say, in the order of the names.
  private static List<String> meta(List<Element> meta, String... names) {
    return Stream.of(names)
        .flatMap(name -> meta.stream().filter(element -> isNamed(element, name)))
        .map(element -> Characters.fold(element.attr("content")))
        .filter(content -> !content.isEmpty())
        .toList();
  }

  private static boolean isNamed(Element meta, String name) {
    return Stream.of("name", "property", "itemprop")
        .anyMatch(attribute -> name.equalsIgnoreCase(meta.attr(attribute)));
  }

  /// The address that browsers write into a page when they save it.
  private static List<String> savedFrom(Document page) {
    return page.nodeStream(Comment.class)
        .map(comment -> SAVED_FROM.matcher(comment.getData()))
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1))
        .limit(1)
        .toList();
  }

  private static List<String> all(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
