package io.github.pullquote.article;

import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;

/// The words of a line, made of its glyphs: a PDF need not draw the spaces between them.
final class PdfLineText {
  /// From this gap on, in sizes of the font, a space is between two glyphs.
  private static final float SPACE = 0.17f;

  /// Smaller glyphs, by the size of the line, may be the number of a note.
  private static final float NOTE_SIZE = 0.85f;

  /// How far, in sizes of the line, such a number is raised at least.
  private static final float NOTE_RISE = 0.15f;

  /// Accents that some programs draw as signs of their own, and the same as parts of a letter.
  private static final String ACCENTS = "`´ˆ˜¨˚ˇ¸¯˘˝˙";

  private static final String COMBINING =
      "\u0300\u0301\u0302\u0303\u0308\u030A\u030C\u0327\u0304\u0306\u030B\u0307";

  private final StringBuilder text = new StringBuilder();
  private final Map<Float, Integer> sizes = new TreeMap<>();
  private int letters;
  private int strongLetters;
  private float right = Float.NaN;
  private boolean note;
  private String accent = "";
  private float accentRight;

  /// Adds what stands further to the right.
  void append(PdfFragment fragment, float baseline) {
    for (PdfGlyph glyph : fragment.glyphs()) {
      if (glyph.isBlank()) {
        space();
      } else if (isNote(glyph, fragment.size(), baseline)) {
        note |= text.isEmpty();
        right = glyph.right();
      } else {
        append(glyph);
      }
    }
  }

  private void append(PdfGlyph glyph) {
    if (!Float.isNaN(right) && glyph.x() - right > SPACE * glyph.size()) {
      space();
    }
    right = Math.max(glyph.right(), Float.isNaN(right) ? 0 : right);
    String characters = isLigature(glyph.text()) ? letters(glyph.text()) : glyph.text();
    text.append(accented(characters, glyph));
    accent = ACCENTS.indexOf(characters) >= 0 && characters.length() == 1 ? characters : "";
    accentRight = glyph.right();
    letters++;
    strongLetters += glyph.strong() ? 1 : 0;
    sizes.merge(Math.round(glyph.size() * 4) / 4f, 1, Integer::sum);
  }

  /// The characters of a glyph, with the accent that was drawn where they stand.
  private String accented(String characters, PdfGlyph glyph) {
    if (accent.isEmpty() || glyph.x() > accentRight - 0.1f * glyph.size()) {
      return characters;
    }
    text.setLength(text.length() - 1);
    char mark = COMBINING.charAt(ACCENTS.indexOf(accent));
    String letter = characters.replace('ı', 'i').replace('ȷ', 'j');
    int first = letter.offsetByCodePoints(0, 1);
    return Normalizer.normalize(letter.substring(0, first) + mark, Normalizer.Form.NFC)
        + letter.substring(first);
  }

  private static boolean isLigature(String text) {
    return text.length() == 1 && text.charAt(0) >= '\uFB00' && text.charAt(0) <= '\uFB06';
  }

  /// A ligature is two letters or three that look like one.
  private static String letters(String ligature) {
    return Normalizer.normalize(ligature, Normalizer.Form.NFKC);
  }

  private void space() {
    accent = "";
    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  /// Whether a glyph belongs to the raised number of a note. Behind a short word or a number it may
  /// be an exponent.
  private boolean isNote(PdfGlyph glyph, float lineSize, float baseline) {
    return glyph.size() < NOTE_SIZE * lineSize
        && baseline - glyph.y() > NOTE_RISE * lineSize
        && isNoteSign(glyph.text())
        && (text.isEmpty() || isBehindWord());
  }

  private static boolean isNoteSign(String text) {
    return text.length() == 1 && "0123456789*†‡§,".contains(text);
  }

  private boolean isBehindWord() {
    int i = text.length();
    int word = 0;
    while (i > 0 && Character.isLetter(text.charAt(i - 1))) {
      i--;
      word++;
    }
    // Behind a sign, as in 10⁻⁵, it is an exponent too.
    return word == 0 ? isEnd(text.charAt(text.length() - 1)) : word > 2;
  }

  private static boolean isEnd(char c) {
    return Characters.isCloser(c) || ".,:;!?…".indexOf(c) >= 0;
  }

  String text() {
    return Characters.fold(text.toString());
  }

  /// The size of most of the glyphs.
  float size() {
    return sizes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0f);
  }

  boolean isStrong() {
    return strongLetters * 10 > letters * 9;
  }

  boolean beginsWithNote() {
    return note;
  }
}
