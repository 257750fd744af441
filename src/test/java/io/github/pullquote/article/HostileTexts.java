package io.github.pullquote.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Texts and Markdown that are made to exhaust or to deceive whoever reads them.
public final class HostileTexts {
  private static final int LARGEST = ArticleFile.LARGEST - 100;
  private static final String TEXT = "# Tide\n\nA tide comes in and goes out again.\n\n";

  private HostileTexts() {}

  /// Markdown.
  public static Stream<HostileFile> markdown() {
    return Stream.concat(
        Stream.of(
                "1. ",
                "[",
                "](",
                "*",
                "**a ",
                "_a_ ",
                "` ``",
                "<a",
                "&",
                "\\a",
                "|",
                "[a](b)",
                "[a][b] ",
                "[a]: b\n",
                "[^1]: a\n",
                "a\n",
                "a\n\n",
                "#\n",
                "  - a\n",
                "a<b>c</b> ")
            .map(part -> text("much of " + shown(part) + ".md", () -> TEXT + allowed(part))),
        Stream.of(
            text("a table of 50,000 columns.md", () -> TEXT + table(50_000, 190_000)),
            text("a table of 200 columns.md", () -> TEXT + table(200, 190_000)),
            text("a quoted table.md", () -> TEXT + table(20_000, 190_000).replace("\n", "\n> ")),
            text("quotations 100,000 deep.md", () -> TEXT + "> ".repeat(100_000) + "a"),
            text(
                "brackets 100,000 deep.md",
                () -> TEXT + "[".repeat(100_000) + "a" + "](b)".repeat(100_000)),
            text(
                "emphasis 100,000 deep.md",
                () -> TEXT + "*a ".repeat(100_000) + "a*".repeat(100_000)),
            text(
                "backticks of every length.md", () -> TEXT + repeat(890, i -> "`".repeat(i) + "a")),
            text(
                "links to links.md",
                () -> TEXT + repeat(50_000, i -> "[a" + i + "]: /b\n\n[a" + i + "] ")),
            text("a list 2,000 deep.md", () -> TEXT + repeat(2_000, i -> "  ".repeat(i) + "- a\n")),
            text("front matter without end.md", () -> "---\n" + fill("a: b\n"))));
  }

  /// Texts.
  public static Stream<HostileFile> texts() {
    return Stream.of(
            "a\n", "a\n\n", "- a\n", "> a\n", "By A\n", "\r", "( ", "A. B. ", "A.", "> ", "!\" ",
            "[1]")
        .map(
            part ->
                text("5 MB of " + shown(part) + ".txt", () -> "Tide\n\nA tide.\n\n" + fill(part)));
  }

  /// Web pages, beside those of `HostilePageTest`.
  public static Stream<HostileFile> pages() {
    return Stream.of(
            "<",
            "</",
            "<!",
            "&",
            "&#",
            "<a ",
            "<script>",
            "<textarea>",
            "<plaintext>",
            "<frameset>",
            "<!---->",
            "<![CDATA[",
            "<meta content=a name=author>",
            "<span class=byline>By A B</span>")
        .map(
            part ->
                text(
                    "5 MB of " + shown(part) + ".html",
                    () ->
                        "<!DOCTYPE html><h1>Tide</h1><p>"
                            + "A tide comes in and goes out again. ".repeat(9)
                            + fill(part)));
  }

  /// Bytes that are no text, or another than they seem.
  public static Stream<HostileFile> encodings() {
    String text = "Tide\n\nA tide – “in” – comes.\n";
    return Stream.of(
        new HostileFile("UTF-16 without a mark.txt", () -> text.getBytes(UTF_16LE)),
        new HostileFile("UTF-16 the other way.txt", () -> text.getBytes(UTF_16BE)),
        new HostileFile("UTF-32.txt", () -> text.getBytes(Charset.forName("UTF-32LE"))),
        new HostileFile(
            "UTF-32 with a mark.txt",
            () -> ("\uFEFF" + text).getBytes(Charset.forName("UTF-32LE"))),
        new HostileFile("half a character.txt", () -> Arrays.copyOf(text.getBytes(UTF_8), 14)),
        new HostileFile(
            "lone surrogates.txt", () -> ("\uFEFF" + text + "\uD800 a \uDC00").getBytes(UTF_16BE)),
        new HostileFile(
            "overlong.txt", () -> "a tide \u00c0\u0080 \u00c1\u00bf".getBytes(ISO_8859_1)),
        text("directions.txt", () -> "Tide\n\nA \u202Eedit\u202C \u2066tide\u2069.\n"));
  }

  private static HostileFile text(String name, Supplier<String> text) {
    return new HostileFile(name, () -> text.get().getBytes(UTF_8));
  }

  private static String shown(String part) {
    return part.codePoints()
        .mapToObj(c -> c < ' ' || c == 0x2028 ? "\\%x".formatted(c) : Character.toString(c))
        .collect(Collectors.joining());
  }

  private static String fill(String part) {
    return part.repeat((LARGEST - 400) / part.getBytes(UTF_8).length);
  }

  /// As much of it as a text may hold of lines, of marks and of characters.
  private static String allowed(String part) {
    int size = (LARGEST - 400) / part.getBytes(UTF_8).length;
    int lines = part.contains("\n") ? 190_000 : size;
    int marks = (int) part.chars().filter(c -> "[]*_`<&\\!|".indexOf(c) >= 0).count();
    return part.repeat(Math.min(Math.min(size, lines), marks == 0 ? size : 390_000 / marks));
  }

  private static String repeat(int times, IntFunction<String> part) {
    return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining());
  }

  private static String table(int columns, int rows) {
    return "\n|" + "a|".repeat(columns) + "\n|" + "-|".repeat(columns) + "\n" + "|\n".repeat(rows);
  }
}
