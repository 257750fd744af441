package io.github.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.article.Article;
import io.github.pullquote.search.Answer;
import io.github.pullquote.search.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What libraries must be like after some deeds.
final class DeedsDone {
  private static final int VOTES_TRIED = 5;

  private final Map<Long, Map<String, Long>> articles = new TreeMap<>();
  private final Map<Long, Preferences> preferences = new HashMap<>();
  private final List<Ballot> votes = new ArrayList<>();

  /// One more is done.
  void add(Deed deed) {
    Map<String, Long> held = articles.computeIfAbsent(deed.guild(), guild -> new TreeMap<>());
    switch (deed) {
      case Deed.Put put -> held.put(put.id(), put.article());
      case Deed.Remove remove -> held.remove(remove.id());
      case Deed.Prefer prefer -> preferences.put(prefer.guild(), prefer.preferences());
      case Deed.Vote vote -> votes.add(vote.ballot());
      case Deed.Bind _ -> {}
    }
  }

  /// Whether a server is as it must be.
  boolean isSo(Store store, long guild) {
    Map<String, String> titles = new TreeMap<>();
    store.holdings(guild).forEach(it -> titles.put(it.id(), it.article().title()));
    return titles.equals(titles(guild))
        && store
            .state(guild)
            .preferences()
            .equals(preferences.getOrDefault(guild, Preferences.standard()));
  }

  private Map<String, String> titles(long guild) {
    Map<String, String> titles = new TreeMap<>();
    articles
        .getOrDefault(guild, Map.of())
        .forEach((id, number) -> titles.put(id, GeneratedArticles.of(number).title()));
    return titles;
  }

  /// Checks that the last votes count: the same vote takes one back, and counts again.
  void requireVotes(Store store) {
    for (Ballot ballot : votes.subList(Math.max(0, votes.size() - VOTES_TRIED), votes.size())) {
      assertThat(store.votes().cast(ballot, Given.NOON)).isEqualTo(Votes.Effect.TAKEN_BACK);
      assertThat(store.votes().cast(ballot, Given.NOON)).isEqualTo(Votes.Effect.COUNTED);
    }
  }

  /// Checks that a library's index has the store's articles: each is found by its own words.
  static void requireIndex(Store store, Libraries libraries, long guild) {
    List<String> held = Given.titles(store, guild);
    if (held.isEmpty()) {
      return;
    }
    libraries.read(
        Premises.place(guild),
        room -> {
          assertThat(Premises.titles(room)).containsExactlyElementsOf(held);
          for (Article article : room.library().articles()) {
            String words = article.passages().getLast().text();
            Answer answer = room.library().ask(new Question(words), Optional.of(article));
            assertThat(answer.matches().getFirst().passage().text()).isEqualTo(words);
          }
          return held;
        });
  }
}
