package io.github.pullquote.discord;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Quote;
import io.github.pullquote.card.Audience;
import io.github.pullquote.card.Card;
import io.github.pullquote.card.ComponentId;
import io.github.pullquote.card.ComponentId.Action;
import io.github.pullquote.card.ComponentId.View;
import io.github.pullquote.card.QuoteCards;
import io.github.pullquote.card.Reference;
import io.github.pullquote.library.Library;
import io.github.pullquote.library.ReadingRoom;
import io.github.pullquote.search.Claim;
import io.github.pullquote.search.QuoteCheck;
import io.github.pullquote.search.Span;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// Makes the cards that say whether quotations are the article's words, in one room.
final class Checks {
  /// So many quotations of one message are checked.
  static final int MOST = 5;

  private final ReadingRoom room;
  private final Library library;
  private final long user;

  /// @param user the id of who wants to know
  Checks(ReadingRoom room, long user) {
    this.room = room;
    this.library = room.library();
    this.user = user;
  }

  /// Checks a quotation that somebody typed.
  ///
  /// @param named the article that they name, if they do
  Card of(String quotation, Optional<Article> named) {
    if (quotation.length() > Claim.LONGEST) {
      return QuoteCards.tooLong();
    }
    return Claim.of(quotation)
        .map(claim -> card(claim, room.only(named), setting(named, Optional.empty())))
        .orElseGet(QuoteCards::noWords);
  }

  /// Checks the quotations of a message, as many as fit into one card.
  ///
  /// @param message where it can be read
  Card of(List<String> quotations, URI message) {
    Optional<Article> only = room.only(Optional.empty());
    QuoteCards.Setting setting = setting(Optional.empty(), Optional.of(message));
    List<Claim> claims = quotations.stream().flatMap(it -> Claim.of(it).stream()).toList();
    if (claims.isEmpty()) {
      return QuoteCards.nothingQuoted();
    }
    if (claims.size() == 1) {
      return card(claims.getFirst(), only, setting);
    }
    List<QuoteCheck> checks =
        claims.stream().limit(MOST).map(claim -> library.check(claim, only)).toList();
    return QuoteCards.checks(checks, claims.size() - checks.size(), setting);
  }

  private QuoteCards.Setting setting(Optional<Article> named, Optional<URI> message) {
    return new QuoteCards.Setting(library.hasSeveral(), room.only(named), message);
  }

  private Card card(Claim claim, Optional<Article> only, QuoteCards.Setting setting) {
    QuoteCheck check = library.check(claim, only);
    List<Quote> quotes = quotes(check);
    Optional<Reference> place = quotes.stream().findFirst().map(this::reference);
    if (check instanceof QuoteCheck.Exact exact && quotes.size() == 1) {
      ComponentId id =
          new ComponentId(Action.CONTEXT, View.CITED, user, 0, 0, List.of(place.orElseThrow()));
      return new Answers(room)
          .card(
              Optional.of(QuoteCards.verdict(exact, setting)),
              id,
              quotes.getFirst(),
              Audience.ASKER);
    }
    return QuoteCards.check(check, setting, place, user);
  }

  private static List<Quote> quotes(QuoteCheck check) {
    return switch (check) {
      case QuoteCheck.Exact exact -> Span.quotes(exact.spans());
      case QuoteCheck.Altered altered -> Span.quotes(altered.spans());
      case QuoteCheck.Absent absent -> absent.nearest().stream().toList();
    };
  }

  private Reference reference(Quote quote) {
    return new Reference(library.key(quote.article()), quote.citation());
  }
}
