package io.github.pullquote.discord;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Citation;
import io.github.pullquote.article.Quote;
import io.github.pullquote.card.AnswerCards;
import io.github.pullquote.card.Audience;
import io.github.pullquote.card.Card;
import io.github.pullquote.card.ComponentId;
import io.github.pullquote.card.ComponentId.Action;
import io.github.pullquote.card.ComponentId.View;
import io.github.pullquote.card.EqualAnswers;
import io.github.pullquote.card.MovedPlaces;
import io.github.pullquote.card.Notices;
import io.github.pullquote.card.OutlineCards;
import io.github.pullquote.card.QuestionId;
import io.github.pullquote.card.Reference;
import io.github.pullquote.card.RefusalCards;
import io.github.pullquote.card.SeveralPlaces;
import io.github.pullquote.card.VoteCards;
import io.github.pullquote.library.ArticleKey;
import io.github.pullquote.library.Library;
import io.github.pullquote.library.Lookup;
import io.github.pullquote.library.QuestionPrint;
import io.github.pullquote.library.ReadingRoom;
import io.github.pullquote.library.Whereabouts;
import io.github.pullquote.search.Answer;
import io.github.pullquote.search.Match;
import io.github.pullquote.search.Question;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;

/// Makes the cards that answer questions and show places, for every way of asking in one room.
final class Answers {
  /// A card walks through so many passages.
  private static final int PASSAGES = 3;

  private final ReadingRoom room;
  private final Library library;

  Answers(ReadingRoom room) {
    this.room = room;
    this.library = room.library();
  }

  /// Who asks and what they want to see.
  ///
  /// @param user the id of the asker
  /// @param asked the question as the card is to show it, if it is to
  /// @param hidden whether the asker wants the answer for themselves
  record Asker(long user, Optional<Card.Asked> asked, boolean hidden) {}

  /// Answers a question. What is no certain answer is hidden.
  ///
  /// @param named the article that the asker wants to be asked, if they name one
  Response to(Question question, Optional<Article> named, Asker asker) {
    Optional<Article> only = room.only(named);
    Answer answer = Stage.time(Stage.Of.SEARCH, () -> room.ask(question, only));
    List<Reference> references =
        answer.matches().stream().limit(PASSAGES).map(this::reference).toList();
    return switch (answer) {
      case Answer.Found found -> {
        ComponentId id = id(View.FOUND, asker.user(), references);
        List<Quote> others = found.elsewhere().stream().map(Match::highlight).toList();
        yield response(asker, id, found.best().highlight())
            .map(card -> votable(EqualAnswers.on(card, others), id, question));
      }
      case Answer.Perhaps perhaps -> {
        ComponentId id = id(View.PERHAPS, asker.user(), references);
        yield response(asker, id, perhaps.best().highlight())
            .map(card -> votable(card, id, question));
      }
      case Answer.NotCovered none when none.isWordless() ->
          Response.hidden(RefusalCards.noWords(asker.asked()));
      case Answer.NotCovered none -> {
        Optional<ComponentId> nearest =
            references.isEmpty()
                ? Optional.empty()
                : Optional.of(id(View.NEAREST, asker.user(), references));
        Optional<QuestionId> instead =
            none.corrected(question).flatMap(it -> asking(it, named, asker));
        Card refusal =
            RefusalCards.notCovered(asker.asked(), none, instead, nearest, severalAsked(only));
        yield Response.hidden(room.keepsQuestions() ? RefusalCards.readByHosts(refusal) : refusal);
      }
    };
  }

  private Optional<QuestionId> asking(Question question, Optional<Article> named, Asker asker) {
    Optional<String> article = named.map(it -> library.key(it).id());
    return QuestionId.of(asker.user(), article, question.text());
  }

  /// Votes count in servers alone: nobody would read them elsewhere.
  private Card votable(Card card, ComponentId id, Question question) {
    return room.guild().isPresent()
        ? VoteCards.on(card, id, Optional.of(QuestionPrint.of(question)))
        : card;
  }

  private boolean severalAsked(Optional<Article> only) {
    return only.isEmpty() && library.hasSeveral();
  }

  /// Shows a place; hidden if there is no such place.
  Response cite(Reference reference, Asker asker) {
    return switch (library.find(reference.article())) {
      case Lookup.Gone gone -> Response.hidden(Notices.articleGone());
      case Lookup.Revised revised -> moved(revised, reference.citation(), asker.user());
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

  /// Shows somebody alone where a place of an earlier text is now.
  Response moved(Lookup.Revised revised, Citation place, long user) {
    return Response.hidden(
        switch (revised.find(place)) {
          case Whereabouts.Same same -> moved(MovedPlaces.found(place, same), same.now(), user);
          case Whereabouts.Changed changed ->
              moved(MovedPlaces.changed(place, changed), changed.nearest(), user);
          case Whereabouts.Removed() -> MovedPlaces.removed(place, revised.now());
          case Whereabouts.Forgotten() -> Notices.articleRevised(revised.now());
        });
  }

  private Card moved(Card.Asked before, Quote now, long user) {
    Reference place = new Reference(library.key(now.article()), now.citation());
    ComponentId id = id(View.CITED, user, List.of(place));
    return card(Optional.of(before), id, now, Audience.ASKER);
  }

  /// Shows a place of an article as somebody wrote it: ¶7, ¶7.2, ¶7.2-3 or ¶5–7.
  ///
  /// @return empty if the text is no place
  Optional<Response> cite(String place, Article article, Asker asker) {
    return Citation.parse(place)
        .map(citation -> cite(new Reference(library.key(article), citation), asker))
        .or(() -> PassageRange.parse(place).map(range -> read(article, range, asker)));
  }

  /// Shows places of an article as somebody wrote them, one or several.
  ///
  /// @param places as [CitedPlaces] finds them, at least one
  Response cite(List<String> places, Article article, Asker asker) {
    if (places.size() == 1) {
      return cite(places.getFirst(), article, asker).orElseThrow();
    }
    List<Citation> citations = CitedPlaces.citations(places, SeveralPlaces.MOST);
    Card card = SeveralPlaces.of(citations, article, library.hasSeveral());
    return new Response(card, card, asker.hidden());
  }

  private Response read(Article article, PassageRange range, Asker asker) {
    Citation first = Citation.of(range.first());
    if (article.quote(first).isEmpty()) {
      return Response.hidden(AnswerCards.noSuchPlace(first, article));
    }
    ArticleKey key = library.key(article);
    Card page = OutlineCards.page(article, key, first, range.last(), asker.user());
    return new Response(AnswerCards.removable(page, asker.user()), page, asker.hidden());
  }

  private Response response(Asker asker, ComponentId id, Quote quote) {
    return new Response(
        card(asker.asked(), id, quote, Audience.ALL),
        card(asker.asked(), id, quote, Audience.ASKER),
        asker.hidden() || id.view() == View.PERHAPS);
  }

  /// The card of a passage that an id shows.
  Card card(Optional<Card.Asked> asked, ComponentId id, Quote quote, Audience audience) {
    return AnswerCards.passage(asked, id, quote, library.hasSeveral(), audience);
  }

  /// The same beside what a message of ours says of the question and its answers.
  Card card(Message message, ComponentId id, Quote quote, Audience audience) {
    Card card =
        EqualAnswers.on(
            card(CardComponents.asked(message), id, quote, audience),
            CardComponents.elsewhere(message));
    return VoteCards.on(card, id, CardComponents.question(message));
  }

  private Reference reference(Match match) {
    ArticleKey key = library.key(match.article());
    return new Reference(key, match.highlight().citation());
  }

  private static ComponentId id(View view, long asker, List<Reference> references) {
    return new ComponentId(Action.CONTEXT, view, asker, 0, 0, references);
  }
}
