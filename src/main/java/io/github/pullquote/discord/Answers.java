package io.github.pullquote.discord;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Quote;
import io.github.pullquote.card.AnswerCards;
import io.github.pullquote.card.Card;
import io.github.pullquote.card.ComponentId;
import io.github.pullquote.card.ComponentId.Action;
import io.github.pullquote.card.ComponentId.View;
import io.github.pullquote.card.Notices;
import io.github.pullquote.card.Reference;
import io.github.pullquote.library.ArticleKey;
import io.github.pullquote.library.Library;
import io.github.pullquote.library.Lookup;
import io.github.pullquote.search.Answer;
import io.github.pullquote.search.Match;
import io.github.pullquote.search.Question;
import java.util.List;
import java.util.Optional;

/// Makes the cards that answer questions and show places, for every way of asking.
final class Answers {
  /// A card walks through so many passages.
  private static final int PASSAGES = 3;

  private final Library library;

  Answers(Library library) {
    this.library = library;
  }

  /// Who asks and what they want to see.
  ///
  /// @param user the id of the asker
  /// @param asked the question as the card is to show it, if it is to
  /// @param hidden whether the asker wants the answer for themselves
  record Asker(long user, Optional<Card.Asked> asked, boolean hidden) {}

  /// Answers a question. What is no answer is hidden.
  Response to(Question question, Optional<Article> only, Asker asker) {
    Answer answer = library.ask(question, only);
    List<Reference> references =
        answer.matches().stream().limit(PASSAGES).map(this::reference).toList();
    return switch (answer) {
      case Answer.Found found -> {
        ComponentId id = id(View.FOUND, asker.user(), references);
        yield response(asker, id, found.best().highlight());
      }
      case Answer.Perhaps perhaps -> {
        ComponentId id = id(View.FOUND, asker.user(), references);
        yield response(asker, id, perhaps.best().highlight());
      }
      case Answer.NotCovered none when none.missingWords().isEmpty() && none.matches().isEmpty() ->
          Response.hidden(AnswerCards.noWords(asker.asked()));
      case Answer.NotCovered none -> {
        Optional<ComponentId> nearest =
            references.isEmpty()
                ? Optional.empty()
                : Optional.of(id(View.NEAREST, asker.user(), references));
        yield Response.hidden(
            AnswerCards.notCovered(
                asker.asked(), none.missingWords(), nearest, severalAsked(only)));
      }
    };
  }

  private boolean severalAsked(Optional<Article> only) {
    return only.isEmpty() && library.hasSeveral();
  }

  /// Shows a place; hidden if there is no such place.
  Response cite(Reference reference, Asker asker) {
    return switch (library.find(reference.article())) {
      case Lookup.Gone gone -> Response.hidden(Notices.articleGone());
      case Lookup.Revised revised -> Response.hidden(Notices.articleRevised(revised.now()));
      case Lookup.Present present -> cite(present.article(), reference, asker);
    };
  }

  private Response cite(Article article, Reference reference, Asker asker) {
    Optional<Quote> quote = article.quote(reference.citation());
    if (quote.isEmpty()) {
      return Response.hidden(AnswerCards.noSuchPlace(reference.citation(), article));
    }
    ComponentId id = id(View.CITED, asker.user(), List.of(reference));
    return response(asker, id, quote.get());
  }

  private Response response(Asker asker, ComponentId id, Quote quote) {
    Card hidden = card(asker.asked(), id, quote, true);
    return asker.hidden()
        ? Response.hidden(hidden)
        : Response.open(card(asker.asked(), id, quote, false), hidden);
  }

  /// The card of a passage that an id shows.
  Card card(Optional<Card.Asked> asked, ComponentId id, Quote quote, boolean hidden) {
    return AnswerCards.passage(asked, id, quote, library.hasSeveral(), hidden);
  }

  private Reference reference(Match match) {
    ArticleKey key = library.key(match.article());
    return new Reference(key, match.highlight().citation());
  }

  private static ComponentId id(View view, long asker, List<Reference> references) {
    return new ComponentId(Action.CONTEXT, view, asker, 0, 0, references);
  }
}
