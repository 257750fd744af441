package io.github.pullquote.article;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/// The glyphs of a PDF's pages in the order in which the file draws them. Glyphs that stand askew,
/// outside the page, or in what the file itself calls no content, are left out.
final class PdfGlyphs extends PDFStreamEngine {
  private static final int MOST_OPERATORS = 3_000_000;

  /// Drawings may be made of drawings, each of which is read anew.
  private static final int MOST_DRAWINGS = 50_000;

  /// So many letters are a book of a thousand pages; as glyphs they take some 100 MB.
  private static final int MOST_GLYPHS = 2_000_000;

  private static final int DEEPEST_STATE = 500;
  private static final Pattern STRONG =
      Pattern.compile(".*(?:bold|black|heavy|demi|italic|oblique).*");
  private static final int BOLD_WEIGHT = 600;

  /// The font of the last glyph, and whether that stands out. No more of them are kept: a document
  /// can have thousands, each with its tables.
  private Optional<PDFont> font = Optional.empty();

  private boolean strong;
  private List<PdfGlyph> glyphs = new ArrayList<>();
  private PDRectangle crop = new PDRectangle();
  private int rotation;

  /// How deep in marked content that is an artifact this is; 0 outside.
  private int artifacts;

  private int operators;
  private int drawings;
  private int drawn;
  private int shown;
  private int unknown;

  /// The file draws more than can be read in good time.
  static final class TooMuchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooMuchException() {
      super("The file draws too much");
    }
  }

  PdfGlyphs() {
    for (OperatorProcessor operator :
        List.of(
            new BeginText(this),
            new EndText(this),
            new BeginMarkedContentSequence(this),
            new BeginMarkedContentSequenceWithProperties(this),
            new EndMarkedContentSequence(this),
            new DrawObject(this),
            new Concatenate(this),
            new Save(this),
            new Restore(this),
            new SetGraphicsStateParameters(this),
            new SetMatrix(this),
            new MoveText(this),
            new MoveTextSetLeading(this),
            new NextLine(this),
            new SetCharSpacing(this),
            new SetFontAndSize(this),
            new SetTextHorizontalScaling(this),
            new SetTextLeading(this),
            new SetTextRenderingMode(this),
            new SetTextRise(this),
            new SetWordSpacing(this),
            new ShowText(this),
            new ShowTextAdjusted(this),
            new ShowTextLine(this),
            new ShowTextLineAndSpace(this))) {
      addOperator(operator);
    }
  }

  /// The glyphs of one page.
  ///
  /// @throws IOException if the page is damaged
  /// @throws TooMuchException if the file draws too much
  List<PdfGlyph> of(PDPage page) throws IOException {
    glyphs = new ArrayList<>();
    artifacts = 0;
    crop = page.getCropBox();
    rotation = page.getRotation();
    processPage(page);
    return glyphs;
  }

  /// Whether the fonts don't tell which letters most of the glyphs are.
  boolean areMostlyUnknown() {
    return unknown * 2 > shown;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operators++;
    drawings += operator.getName().equals(OperatorName.DRAW_OBJECT) ? 1 : 0;
    if (operators > MOST_OPERATORS
        || drawings > MOST_DRAWINGS
        || getGraphicsStackSize() > DEEPEST_STATE) {
      throw new TooMuchException();
    }
    super.processOperator(operator, operands);
  }

  @Override
  public void beginMarkedContentSequence(@Nullable COSName tag, @Nullable COSDictionary unused) {
    if (artifacts > 0 || (tag != null && tag.getName().equals("Artifact"))) {
      artifacts++;
    }
  }

  @Override
  public void endMarkedContentSequence() {
    artifacts = Math.max(artifacts - 1, 0);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    if (artifacts > 0) {
      return;
    }
    float right = right(matrix.getScaleX(), matrix.getShearY());
    float down = down(matrix.getScaleX(), matrix.getShearY());
    if (right <= 0 || Math.abs(down) > right / 10) {
      return;
    }
    String text = text(font, code);
    float left = matrix.getTranslateX() - crop.getLowerLeftX();
    float bottom = matrix.getTranslateY() - crop.getLowerLeftY();
    float x = right(left, bottom) + (rotation == 180 || rotation == 270 ? width() : 0);
    float y = down(left, bottom) + (rotation == 0 || rotation == 270 ? height() : 0);
    float size = (float) Math.hypot(matrix.getShearX(), matrix.getScaleY());
    boolean visible = x >= 0 && x <= width() && y >= 0 && y <= height() && size > 0;
    if (visible && !text.isEmpty()) {
      float width = Math.max(displacement.getX() * right, 0);
      glyphs.add(new PdfGlyph(text, x, y, width, size, isStrong(font)));
      drawn++;
      if (drawn > MOST_GLYPHS) {
        throw new TooMuchException();
      }
    }
  }

  /// How far a way on the page leads to the right as the page is seen.
  private float right(float x, float y) {
    return switch (rotation) {
      case 90 -> y;
      case 180 -> -x;
      case 270 -> -y;
      default -> x;
    };
  }

  /// How far a way on the page leads down as the page is seen.
  private float down(float x, float y) {
    return switch (rotation) {
      case 90 -> x;
      case 180 -> y;
      case 270 -> -x;
      default -> -y;
    };
  }

  private boolean isSideways() {
    return rotation == 90 || rotation == 270;
  }

  private float width() {
    return isSideways() ? crop.getHeight() : crop.getWidth();
  }

  private float height() {
    return isSideways() ? crop.getWidth() : crop.getHeight();
  }

  private String text(PDFont font, int code) {
    String text = font.toUnicode(code);
    shown++;
    if (text == null && font instanceof PDSimpleFont && code >= ' ') {
      // As other readers do: the code is the letter.
      return Character.toString(code);
    }
    if (text == null || text.indexOf('\uFFFD') >= 0) {
      unknown++;
      return "";
    }
    return text;
  }

  private boolean isStrong(PDFont font) {
    if (this.font.filter(font::equals).isEmpty()) {
      this.font = Optional.of(font);
      strong = looksStrong(font);
    }
    return strong || getGraphicsState().getTextState().getRenderingMode().isStroke();
  }

  private static boolean looksStrong(PDFont font) {
    String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return STRONG.matcher(name).matches()
        || (descriptor != null
            && (descriptor.isForceBold()
                || descriptor.isItalic()
                || descriptor.getFontWeight() >= BOLD_WEIGHT));
  }
}
