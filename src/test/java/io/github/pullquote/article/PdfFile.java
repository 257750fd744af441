package io.github.pullquote.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/// A PDF in the making. All lengths are in points, from the top left corner of a page.
public final class PdfFile {
  static final float WIDTH = 420;
  static final float HEIGHT = 600;

  /// What a test may ask of PDFBox.
  interface Drawing {
    void draw(PDPageContentStream page) throws IOException;
  }

  private final PDDocument document = new PDDocument();
  private final Map<FontName, PDType1Font> fonts = new EnumMap<>(FontName.class);
  private PDPage page = new PDPage();
  private FontName font = FontName.TIMES_ROMAN;
  private Matrix turn = new Matrix();

  public PdfFile() {
    // The tests use the fonts that the reader does, and none of the system's.
    FontMappers.set(new PdfFonts());
  }

  PDDocument document() {
    return document;
  }

  PDPage page() {
    return page;
  }

  PdfFile newPage() {
    page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
    document.addPage(page);
    return this;
  }

  PdfFile font(FontName name) {
    font = name;
    return this;
  }

  /// Draws all to come turned like this.
  PdfFile turn(double degrees, float x, float y) {
    turn = Matrix.getRotateInstance(Math.toRadians(degrees), x, y);
    return this;
  }

  private PDType1Font font() {
    return fonts.computeIfAbsent(font, PDType1Font::new);
  }

  /// Draws one line.
  PdfFile text(float x, float y, float size, String words) {
    return draw(
        stream -> {
          stream.saveGraphicsState();
          stream.transform(turn);
          stream.beginText();
          stream.setFont(font(), size);
          stream.newLineAtOffset(x, HEIGHT - y);
          stream.showText(words);
          stream.endText();
          stream.restoreGraphicsState();
        });
  }

  /// Draws one line that the file says is no content.
  PdfFile artifact(float x, float y, float size, String words) {
    draw(stream -> stream.beginMarkedContent(COSName.ARTIFACT));
    text(x, y, size, words);
    return draw(PDPageContentStream::endMarkedContent);
  }

  PdfFile draw(Drawing drawing) {
    try (PDPageContentStream stream =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
      drawing.draw(stream);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// How wide a text is.
  float width(String words, float size) {
    try {
      return font().getStringWidth(words) * size / 1000;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public byte[] bytes() {
    try (PDDocument finished = document) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      finished.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
