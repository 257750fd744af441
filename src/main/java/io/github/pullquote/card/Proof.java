package io.github.pullquote.card;

import io.github.pullquote.article.Article;
import io.github.pullquote.card.Card.Asked;
import io.github.pullquote.card.Card.Elsewhere;
import io.github.pullquote.card.Card.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Reads what is about to be sent against the articles as they stand now. Each of its methods gives
/// back the characters that it has read, to be sent as they are, or throws a
/// [MisquotationException].
///
/// Of each quoted span the characters on the card, without escapes, must be those of the article at
/// its offsets. A block quote must consist of such spans, marks of emphasis and `[…]`; where no
/// `[…]` stands between two spans, the article must have nothing but space there. To be used by one
/// thread.
public final class Proof {
  private final Function<String, Optional<Article>> articles;
  private final Map<String, Article> known = new HashMap<>();

  /// @param articles what is quoted from, by revision
  public Proof(Function<String, Optional<Article>> articles) {
    this.articles = articles;
  }

  /// Reads a text.
  public String read(Text text) {
    return read(text.markdown(), text.quoted());
  }

  /// Reads a question, which quotes nothing.
  public String read(Asked asked) {
    return read(asked.markdown(), List.of());
  }

  /// Reads where else there is an answer, which quotes nothing.
  public String read(Elsewhere elsewhere) {
    return read(elsewhere.markdown(), List.of());
  }

  /// Reads a quotation.
  public String read(Card.Quotation quotation) {
    return read(QuotationText.of(quotation));
  }

  /// Reads an extract.
  public String read(Card.Extract extract) {
    return read(ExtractText.of(extract));
  }

  private String read(String markdown, List<Quoted> quoted) {
    int behind = 0;
    for (Quoted span : quoted) {
      if (span.from() < behind || span.to() > markdown.length() || span.to() <= span.from()) {
        throw new MisquotationException("%s is nowhere on the card".formatted(span));
      }
      behind = span.to();
      compare(Markdown.unescape(markdown.substring(span.from(), span.to())), span);
    }
    BlockQuotes.in(markdown, quoted).forEach(block -> block.read(this::source));
    return markdown;
  }

  /// Reads a line that is shown as it is.
  public String read(Label label) {
    String text = label.text();
    label
        .quoted()
        .ifPresent(
            span -> {
              if (span.from() < 0 || span.to() > text.length() || span.to() <= span.from()) {
                throw new MisquotationException("%s is nowhere on the label".formatted(span));
              }
              compare(text.substring(span.from(), span.to()), span);
            });
    return text;
  }

  private void compare(String shown, Quoted span) {
    String source = source(span);
    if (span.start() < 0 || span.end() > source.length() || span.end() <= span.start()) {
      throw new MisquotationException(
          "%s: that text has %d characters".formatted(span, source.length()));
    }
    String words = source.substring(span.start(), span.end());
    // A card has one line for it, and no marks that turn the direction of its own words.
    if (!shown.equals(words) && !shown.equals(Markdown.line(words))) {
      throw new MisquotationException(
          "%s: the card has other words from character %d on"
              .formatted(span, difference(shown, words)));
    }
  }

  private static int difference(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int at = 0;
    while (at < most && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }

  private String source(Quoted span) {
    Article article =
        known.computeIfAbsent(
            span.revision(),
            revision ->
                articles
                    .apply(revision)
                    .orElseThrow(
                        () ->
                            new MisquotationException(
                                "%s: no article here has that revision now".formatted(span))));
    return span.origin()
        .in(article)
        .orElseThrow(
            () -> new MisquotationException("%s: the article has no such text".formatted(span)));
  }
}
