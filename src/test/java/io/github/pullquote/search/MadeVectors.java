package io.github.pullquote.search;

import java.util.Random;

/// A model of meaning for measuring, as large as the real one and without its cost: each stem has a
/// random direction, a text the sum of those of its stems. The same texts have the same vectors.
final class MadeVectors implements EmbeddingModel {
  private static final int DIMENSION = 384;

  @Override
  public String name() {
    return "made-vectors";
  }

  @Override
  public int dimension() {
    return DIMENSION;
  }

  @Override
  public Embedder load() {
    EnglishText english = new EnglishText();
    return new Embedder() {
      @Override
      public float[] question(String text) {
        return vector(text);
      }

      @Override
      public float[] passage(String text) {
        return vector(text);
      }

      private float[] vector(String text) {
        float[] sum = new float[DIMENSION];
        sum[0] = 0.01f;
        for (String stem : english.stemsOf(text)) {
          Random direction = new Random(stem.hashCode());
          for (int i = 0; i < DIMENSION; i++) {
            sum[i] += direction.nextFloat() - 0.5f;
          }
        }
        return unit(sum);
      }

      @Override
      public void close() {}
    };
  }

  private static float[] unit(float[] vector) {
    double squares = 0;
    for (float value : vector) {
      squares += value * value;
    }
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= (float) Math.sqrt(squares);
    }
    return vector;
  }
}
