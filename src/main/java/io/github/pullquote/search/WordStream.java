package io.github.pullquote.search;

import io.github.pullquote.article.Article;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The words of an article as Lucene takes them, each at its number.
final class WordStream extends TokenStream {
  private record Numbered(int position, String key) {}

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final List<Numbered> words = new ArrayList<>();
  private int next;

  WordStream(Article article) {
    ArticleWords.visit(article, (at, word) -> words.add(new Numbered(at, word.key())));
  }

  @Override
  public void reset() {
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    if (next == words.size()) {
      return false;
    }
    clearAttributes();
    Numbered word = words.get(next);
    int before = next == 0 ? -1 : words.get(next - 1).position();
    term.append(word.key());
    step.setPositionIncrement(word.position() - before);
    next++;
    return true;
  }
}
