package io.github.pullquote.discord;

import io.github.pullquote.article.Article;
import io.github.pullquote.card.Example;
import io.github.pullquote.library.ReadingRoom;
import io.github.pullquote.search.Answer;
import io.github.pullquote.search.Question;
import java.util.List;
import java.util.Optional;

/// Finds what can be asked in a room with profit.
final class Examples {
  private static final int MOST = 2;

  /// So many are tried: each is a search.
  private static final int TRIED = 8;

  private Examples() {}

  /// What the article of a place can be asked, and answers: at most two, always the same ones.
  static List<Example> of(ReadingRoom room) {
    Article article = room.main();
    return Example.of(article).stream()
        .limit(TRIED)
        .filter(example -> isAnswered(room, example))
        .limit(MOST)
        .toList();
  }

  private static boolean isAnswered(ReadingRoom room, Example example) {
    Question question = new Question(example.text());
    return room.library().ask(question, Optional.of(example.article())) instanceof Answer.Found;
  }
}
