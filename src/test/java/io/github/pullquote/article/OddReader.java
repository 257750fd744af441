package io.github.pullquote.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;

/// A process that should read a file, and does something else.
public final class OddReader {
  private OddReader() {}

  /// Does what the first argument names.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    String oddity = arguments[0];
    if (oddity.equals("never starts")) {
      throw new IllegalStateException("It has no intention");
    }
    if (oddity.equals("says something else first")) {
      out.print("Welcome to this machine");
      return;
    }
    out.print('R');
    out.flush();
    switch (oddity) {
      case "answers nothing" -> System.in.readAllBytes();
      case "ends before it has read" -> {}
      case "answers half an article" -> out.print("A{\"title\":\"Tide\",\"blo");
      case "answers no article" -> out.print("A{\"title\":\"\",\"blocks\":[[\"TIDE\",3]]}");
      case "answers what turns the direction of writing" ->
          out.print("A{\"title\":\"Tide\",\"blocks\":[[\"PARAGRAPH\",\"A \\u202Etide.\"]]}");
      case "answers garbage" -> out.print("?".repeat(1_000_000));
      case "gives a reason without end" -> out.print("U" + "?".repeat(100_000));
      case "gives no known reason" -> out.print("UODD");
      case "gives a reason that is no number" -> out.print("UTOO_MANY_PAGES ten");
      case "gives too few numbers" -> out.print("UTOO_MANY_PAGES");
      case "answers without end" -> forever(out);
      case "fails amid its answer" -> {
        out.print("A{\"title\":\"Tide\"");
        System.exit(1);
      }
      case "is killed" ->
          ProcessHandle.of(ProcessHandle.current().pid()).ifPresent(OddReader::kill);
      case "closes its output and goes on" -> {
        out.print("UEMPTY");
        out.close();
        hang();
      }
      case "hangs" -> hang();
      case "complains without end, then answers" -> {
        forever(System.err, 20_000);
        out.print("UEMPTY");
      }
      case "tells its environment" -> out.print("UTOO_MANY_PAGES " + System.getenv().size());
      default -> throw new IllegalArgumentException(oddity);
    }
  }

  private static void forever(PrintStream out) {
    forever(out, Integer.MAX_VALUE);
  }

  private static void forever(PrintStream out, int times) {
    String line = "?".repeat(1_000);
    for (int i = 0; i < times && !out.checkError(); i++) {
      out.println(line);
    }
  }

  /// A process can't end itself by a signal but through another.
  private static void kill(ProcessHandle self) {
    try {
      new ProcessBuilder("/bin/sh", "-c", "kill -9 " + self.pid()).start().waitFor();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void hang() throws InterruptedException {
    new CountDownLatch(1).await();
  }
}
