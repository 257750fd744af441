package io.github.pullquote.search;

import io.github.pullquote.article.Article;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The words of one article, numbered through: those of its passages as one run, then each text
/// around the body as a run of its own. It keeps the numbers and not the words.
final class ArticleWords {
  /// A word where it stands.
  record Placed(Source source, Word word) {}

  /// Takes the words of an article in order.
  interface Visitor {
    void visit(int position, Word word);
  }

  private final List<Source> sources;
  private final int passages;
  private final int[] firsts;
  private final int[] ends;

  private ArticleWords(Article article, Visitor visitor) {
    this.sources = sources(article);
    this.passages = article.passages().size();
    this.firsts = new int[sources.size()];
    this.ends = new int[sources.size()];
    int position = 0;
    for (int i = 0; i < sources.size(); i++) {
      // A number that no word has keeps the runs apart.
      position += i < passages ? 0 : 1;
      firsts[i] = position;
      for (Word word : Words.of(sources.get(i).text())) {
        visitor.visit(position, word);
        position++;
      }
      ends[i] = position;
    }
  }

  static ArticleWords of(Article article) {
    return new ArticleWords(article, (position, word) -> {});
  }

  /// Shows the words of an article to a visitor.
  static void visit(Article article, Visitor visitor) {
    var _ = new ArticleWords(article, visitor);
  }

  private static List<Source> sources(Article article) {
    List<Source> sources = new ArrayList<>();
    article.passages().forEach(passage -> sources.add(new Source.Body(article, passage)));
    sources.add(new Source.Title(article));
    article.metadata().dek().ifPresent(dek -> sources.add(new Source.Dek(article, dek)));
    for (int number = 1; number <= article.keyPoints().size(); number++) {
      sources.add(new Source.KeyPoint(article, number));
    }
    article.sections().stream()
        .filter(section -> !section.isOpening())
        .forEach(section -> sources.add(new Source.Heading(article, section)));
    return sources;
  }

  /// The number of the source that holds a position.
  int sourceAt(int position) {
    int found = Arrays.binarySearch(firsts, position);
    int at = found >= 0 ? found : -found - 2;
    // A source without words begins where the next one does.
    while (at + 1 < firsts.length && firsts[at + 1] == position) {
      at++;
    }
    return at;
  }

  /// Where the run begins that a position is in.
  int start(int position) {
    int source = sourceAt(position);
    return source < passages ? 0 : firsts[source];
  }

  /// Where that run ends.
  int end(int position) {
    int source = sourceAt(position);
    return ends[source < passages ? passages - 1 : source];
  }

  /// Behind the last position.
  int length() {
    return ends[ends.length - 1];
  }

  /// The words from one position to another of the same run.
  List<Placed> words(int from, int to) {
    List<Placed> words = new ArrayList<>();
    for (int i = sourceAt(from); i < sources.size() && firsts[i] < to; i++) {
      Source source = sources.get(i);
      int first = firsts[i];
      List<Word> all = Words.of(source.text());
      for (int k = Math.max(0, from - first); k < Math.min(all.size(), to - first); k++) {
        words.add(new Placed(source, all.get(k)));
      }
    }
    return words;
  }
}
