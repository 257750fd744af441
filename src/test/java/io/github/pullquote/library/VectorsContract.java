package io.github.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.article.Article;
import io.github.pullquote.search.Articles;
import io.github.pullquote.search.VectorKey;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Vectors are kept by revision, model and division, whoever has the article.
interface VectorsContract {
  /// The store under test.
  Store store();

  private static VectorKey key(Article article) {
    return new VectorKey(article.revision(), "model", "0123456789abcdef");
  }

  @Test
  default void keepsVectorsToTheBit() throws IOException {
    float[] vectors = {0, -0f, 1.5f, Float.MIN_VALUE, Float.MAX_VALUE, Float.NaN, -3e-20f};
    VectorKey key = key(Articles.clock());

    store().vectors().save(key, vectors);

    assertThat(store().vectors().load(key).orElseThrow()).containsExactly(vectors);
  }

  @Test
  default void tellsVectorsApartByRevisionModelAndDivision() throws IOException {
    VectorKey key = key(Articles.clock());
    store().vectors().save(key, new float[] {1});

    assertThat(
            store().vectors().load(new VectorKey(key.revision(), key.model(), "fedcba9876543210")))
        .isEmpty();
    assertThat(store().vectors().load(new VectorKey(key.revision(), "other", key.division())))
        .isEmpty();
    assertThat(store().vectors().load(key(Articles.bread()))).isEmpty();
  }

  @Test
  default void newVectorsTakeThePlaceOfOldOnes() throws IOException {
    VectorKey key = key(Articles.clock());
    store().vectors().save(key, new float[] {1, 2});
    store().vectors().save(key, new float[] {3});

    assertThat(store().vectors().load(key).orElseThrow()).containsExactly(3);
  }

  @Test
  default void dropsTheVectorsThatNoArticleHas() throws IOException {
    Article operators = Articles.article("The operator's", "It is read from a file.");
    Article removed = Articles.article("Removed", "It may come back.");
    Article gone = Articles.article("Gone", "Nobody has it.");
    Given.add(store(), 1, "clock", Articles.clock());
    Given.add(store(), 2, "ghost", removed);
    store().remove(2, "ghost", Given.NOON);
    for (Article article : new Article[] {Articles.clock(), removed, operators, gone}) {
      store().vectors().save(key(article), new float[] {1});
    }

    store().dropVectors(Set.of(operators.revision()));

    assertThat(store().vectors().load(key(Articles.clock()))).isPresent();
    assertThat(store().vectors().load(key(removed))).isPresent();
    assertThat(store().vectors().load(key(operators))).isPresent();
    assertThat(store().vectors().load(key(gone))).isEmpty();
  }

  @Test
  default void dropsAllVectorsWhereThereIsNoArticle() throws IOException {
    store().vectors().save(key(Articles.clock()), new float[] {1});

    store().dropVectors(Set.of());

    assertThat(store().vectors().load(key(Articles.clock()))).isEmpty();
  }

  @Test
  default void dropsTheVectorsOfADeletedServerAtOnce() throws IOException {
    Given.add(store(), 1, "clock", Articles.clock());
    Given.add(store(), 1, "bread", Articles.bread());
    Given.add(store(), 2, "bread", Articles.bread());
    store().vectors().save(key(Articles.clock()), new float[] {1});
    store().vectors().save(key(Articles.bread()), new float[] {1});

    store().delete(1);

    assertThat(store().vectors().load(key(Articles.clock()))).isEmpty();
    assertThat(store().vectors().load(key(Articles.bread()))).isPresent();
  }
}
