package io.github.pullquote.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How the body of a document is set.
///
/// @param size the size of its font
/// @param pitch from one baseline to the next
/// @param indented whether its paragraphs begin with an indented line
record PdfTypography(float size, float pitch, boolean indented) {
  private static final int FEWEST_INDENTED = 3;

  /// The least and the most that lines are apart, in sizes of the font.
  private static final float NARROWEST = 1;

  private static final float WIDEST = 2.4f;

  static PdfTypography of(List<PdfStrip> strips) {
    Map<Float, Integer> sizes = new TreeMap<>();
    strips.stream()
        .flatMap(strip -> strip.lines().stream())
        .forEach(line -> sizes.merge(line.size(), line.text().length(), Integer::sum));
    float size =
        sizes.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(10f);
    List<Float> pitches = new ArrayList<>();
    int indented = 0;
    for (PdfStrip strip : strips) {
      for (int i = 1; i < strip.lines().size(); i++) {
        PdfLine above = strip.lines().get(i - 1);
        PdfLine line = strip.lines().get(i);
        if (above.size() == size && line.size() == size) {
          pitches.add(line.y() - above.y());
          indented += strip.isIndented(line) && !strip.isIndented(above) ? 1 : 0;
        }
      }
    }
    pitches.sort(null);
    // Most lines have another of the same paragraph above them.
    float pitch = pitches.isEmpty() ? 0 : pitches.get(pitches.size() / 4);
    float likely = Math.clamp(pitch, NARROWEST * size, WIDEST * size);
    return new PdfTypography(size, likely, indented >= FEWEST_INDENTED);
  }

  /// Whether the space between two lines of a strip is more than that within a paragraph.
  boolean isGap(PdfLine above, PdfLine line) {
    float scale = Math.max(Math.max(above.size(), line.size()) / size, 1);
    return line.y() - above.y() > 1.3f * pitch * scale;
  }

  boolean isLarge(PdfLine line) {
    return line.size() > 1.08f * size;
  }

  boolean isSmall(PdfLine line) {
    return line.size() < 0.95f * size;
  }
}
