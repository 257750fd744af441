package io.github.pullquote.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/// Stands in for the fonts that a PDF names and doesn't hold, with the one that PDFBox brings. The
/// library's own way is to look through all fonts of the system, and to keep a list of them on
/// disk; text comes out the same.
final class PdfFonts implements FontMapper {
  private static final String BUNDLED =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private @Nullable TrueTypeFont bundled;

  private synchronized TrueTypeFont bundled() {
    if (bundled == null) {
      try (InputStream in = FontMapper.class.getResourceAsStream(BUNDLED)) {
        bundled =
            new TTFParser()
                .parse(RandomAccessReadBuffer.createBufferFromStream(Objects.requireNonNull(in)));
      } catch (IOException e) {
        throw new UncheckedIOException("PDFBox's own font can't be read", e);
      }
    }
    return bundled;
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(
      String baseFont, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(bundled(), true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(
      String baseFont, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(bundled(), true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String baseFont, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
    return new CIDFontMapping(null, bundled(), true);
  }
}
