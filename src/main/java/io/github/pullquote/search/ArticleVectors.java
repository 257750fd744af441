package io.github.pullquote.search;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Passage;
import io.github.pullquote.article.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The vectors of an article's passages and of their sentences.
final class ArticleVectors {
  private final int dimension;
  private final float[] values;
  private final int[] firstOfPassage;

  /// @param values of each passage its vector, then those of its sentences, in order
  /// @throws IllegalArgumentException if they are too few or too many for the article
  ArticleVectors(Article article, int dimension, float[] values) {
    this.dimension = dimension;
    this.values = values;
    this.firstOfPassage = new int[article.passages().size()];
    int next = 0;
    for (int i = 0; i < firstOfPassage.length; i++) {
      firstOfPassage[i] = next;
      next += 1 + article.passages().get(i).sentences().size();
    }
    if (values.length != next * dimension) {
      throw new IllegalArgumentException(
          "%d numbers can't be %d vectors".formatted(values.length, next));
    }
  }

  /// The texts to embed, in the order of the vectors. The vector of a passage that is one sentence
  /// is asked for twice.
  static List<String> texts(Article article) {
    List<String> texts = new ArrayList<>();
    for (Passage passage : article.passages()) {
      texts.add(passage.text());
      for (Sentence sentence : passage.sentences()) {
        texts.add(passage.textOf(sentence));
      }
    }
    return texts;
  }

  /// The vector of a passage, by its ¶ number.
  float[] passage(int number) {
    return vector(firstOfPassage[number - 1]);
  }

  /// The vector of a sentence of a passage, both by their numbers.
  float[] sentence(int passage, int number) {
    return vector(firstOfPassage[passage - 1] + number);
  }

  private float[] vector(int place) {
    return Arrays.copyOfRange(values, place * dimension, (place + 1) * dimension);
  }
}
