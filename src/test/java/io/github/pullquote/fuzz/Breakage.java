package io.github.pullquote.fuzz;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/// Breaks texts: parts are deleted, doubled and moved, single characters changed, and junk is
/// thrown in, now and then in heaps.
///
/// @param junk what is thrown in
public record Breakage(List<String> junk) {
  /// What confuses the readers of HTML, Markdown and texts.
  public static final Breakage OF_PAGES =
      of(
          "< > </ <!-- --> <! <? & &# &#0; &#xD800; &nbsp; \" ' = \0 \uFFFF \uD83C \uFEFF \u00AD"
              + " \u200B \n\n"
              + " \t \r"
              + " <p> </p> <div> </div> <table> <td> </table> <ul><li> <h1> </h1> <h2>Comments</h2>"
              + " <b> <a\thref=#x> </a> <sup> <q> <br><br> <hr> <pre> <plaintext> <script>"
              + " </script> <style> <textarea> <title> <template> <svg> <math> <frameset> <body>"
              + " </body> <head> </html> <blockquote> <figcaption> <time\tdatetime=2024-13-99>"
              + " <meta\tcharset=x> <p\thidden> <article> <main> <p\tstyle=display:none> <p"
              + "\tclass=comment> <nav> <header> <!doctype\thtml> <p>Highlights</p><ul><li> ---\n"
              + " #\t >\t -\t 1.\t ```\n"
              + " |a|b|\n"
              + "|-|-|\n"
              + " [^1]: By\tAda\tMoss\n"
              + " “ ” — . ! ? \u202E \u2066 A. and\t more\t share\t free\t 1\t [1] , x:y Comment"
              + " Share Subscribe 99999999999999999999 2024-05-03 Photo:\t ( ) * _ ** ![ ]( \\");

  /// What confuses the readers of XML.
  public static final Breakage OF_XML =
      of(
          "< > </ /> <!-- --> <![CDATA[ ]]> <? ?> & &lt; &#0; &#xD800; &x; \" ' = \0 \uFFFF \uD83C"
              + " <!DOCTYPE\ta> <w:p> </w:p> <w:r> </w:r> <w:t> </w:t> <w:tbl> </w:tbl> <w:pPr>"
              + " <w:del> <w:rPr><w:vanish/></w:rPr> <w:pStyle\tw:val='Titel'/> <w:style"
              + "\tw:styleId='Ring'> <w:basedOn\tw:val='Kapitel'/> <item> <itemref"
              + "\tidref='a.xhtml'/> <p> </p> <li> <sup> <a\thref='#x'> <nav> <navPoint> <h1> </h1>"
              + " <aside\tepub:type='footnotes'> linear='no' href='..' id='' %2e%2e/ #"
              + " epub:type='toc' xmlns:w='' version='1.1' encoding='UTF-16'");

  /// What confuses the readers of PDF.
  public static final Breakage OF_PDF =
      of(
          "<< >> [ ] ( ) < > / % R obj endobj stream\n"
              + " endstream xref trailer startxref 0 -1 1e38 -1e38 2147483648 99999999999999999999"
              + " . 1\t0\tR 2\t0\tR 3\t0\tR 4\t0\tR 5\t0\tR null true /Kids /Parent /Count /Type"
              + " /Page /Pages /Contents /Resources /Font /XObject /Length /Filter /FlateDecode"
              + " /LZWDecode /RunLengthDecode /ASCII85Decode /ASCIIHexDecode /Crypt /ObjStm /XRef"
              + " /Prev /Encrypt /ToUnicode /Encoding /Identity-H /DescendantFonts /W /DW"
              + " /Differences /FirstChar /Widths /MediaBox /CropBox /Rotate /UserUnit /Type0"
              + " /Type3 /CIDFontType2 /FontFile2 /Subtype q Q BT ET Tf Tj TJ ' \" Td TD Tm T* Tc"
              + " Tw Tz TL Tr Ts cm Do gs BMC BDC EMC BI ID EI /Artifact\tBMC 0\tTf \0 \u00FF"
              + " \u0080 endcmap usecmap begincodespacerange endbfrange beginbfchar begincidrange"
              + " <FFFF> <D800>");

  /// What confuses the readers of questions, quotations and places.
  public static final Breakage OF_MESSAGES =
      of(
          "? ! . … , ; : - – — ' ’ \" “ ” „ « » ‹ › > >>> \n"
              + " \n"
              + ">\t \t ¶ ¶7.2 [¶7.2] [ ] ¶999999.9999-999999.9999 -1 0 00 99999999999999999999 1e9"
              + " ½ ٣ in\t¶7 in\tthe section\t of\tthe what\tdoes\tthe\tauthor\tsay\tabout who when"
              + " why and\tthe or not never *  ** _ ~~ || ` ``` \\ <@1> <@&1> <#1> <:e:1> <t:1>"
              + " </ask:1> @everyone https://a.example/ [a](https://b.example) AND OR NOT ( ) ~ ^9"
              + " + && {} %s ${x} \0 \u200B \u200D \uFEFF \u00AD \u202E \u2066 \u2069 \u0301 \uD83D"
              + " \uDC00 \uD83D\uDEF6 İ ß ﬁ Ⅷ 中文 ¹ ª");

  /// What confuses the readers of settings.
  public static final Breakage OF_SETTINGS =
      of(
          "{ } [ ] = : += , \" \"\"\" ' $ ${ ${? ${pullquote} ${pullquote.data} ${PATH} include"
              + " include\t\"x\" include\tfile(\"/dev/null\")"
              + " # // . .. pullquote pullquote. pullquote.search pullquote.limits.user.burst on"
              + " off true null -1 0 1 65536 2147483648 99999999999999999999 1e9 0x7 1.5 \n"
              + " \0 \uFEFF \uD83D \\ \\u \\u12 /dev/null \u0001 ../..");

  private static final int HEAP = 20_000;

  private static Breakage of(String junk) {
    return new Breakage(
        Pattern.compile(" ").splitAsStream(junk).map(j -> j.replace('\t', ' ')).toList());
  }

  /// The text, broken in one to eight places.
  public String broken(String text, Random random) {
    StringBuilder broken = new StringBuilder(text);
    for (int times = 1 + random.nextInt(8); times > 0; times--) {
      int at = random.nextInt(broken.length() + 1);
      int end = Math.min(broken.length(), at + random.nextInt(400));
      switch (random.nextInt(9)) {
        case 0 -> broken.delete(at, end);
        case 1 -> broken.insert(at, broken.substring(at, end).repeat(1 + random.nextInt(4)));
        case 2 -> broken.insert(random.nextInt(at + 1), broken.substring(at, end));
        case 3 -> broken.setLength(Math.max(at, broken.length() / 2));
        case 4 -> broken.replace(at, Math.min(at + 1, end), String.valueOf(any(random)));
        case 5 -> broken.insert(at, heap(random));
        default -> broken.insert(at, any(junk, random));
      }
    }
    return broken.toString();
  }

  /// One of several texts, broken.
  public String brokenOne(List<String> texts, Random random) {
    return broken(any(texts, random), random);
  }

  private static <T> T any(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private static char any(Random random) {
    return (char) random.nextInt(random.nextInt(8) == 0 ? 0x10000 : 0x100);
  }

  /// The same again and again, mostly a few times; what is nested or tried over and over shows in
  /// thousands.
  private String heap(Random random) {
    String piece = random.nextBoolean() ? any(junk, random) : any(junk, random) + any(junk, random);
    int most = 1 << random.nextInt(15);
    return piece.repeat(Math.min(1 + random.nextInt(most), HEAP / Math.max(1, piece.length())));
  }
}
