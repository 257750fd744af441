package io.github.pullquote.search;

import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;

/// Lucene's own codec, but for the vectors of small libraries: comparing a question with each of
/// them is exact and takes less time than making a graph of them would save.
final class PassageCodec extends Lucene104Codec {
  /// A graph is made where a search for so many neighbours would visit fewer vectors by it than
  /// there are, by Lucene's estimate: from about 9,000 vectors of one field on. To compare with all
  /// of so many takes 2 ms.
  private static final int GRAPH = 1_000;

  private final KnnVectorsFormat vectors =
      new Lucene99HnswVectorsFormat(
          Lucene99HnswVectorsFormat.DEFAULT_MAX_CONN,
          Lucene99HnswVectorsFormat.DEFAULT_BEAM_WIDTH,
          1,
          null,
          GRAPH);

  @Override
  public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
    return vectors;
  }
}
