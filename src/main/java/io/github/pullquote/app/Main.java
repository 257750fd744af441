package io.github.pullquote.app;

/// The program.
public final class Main {
  private Main() {}

  /// Runs one command and ends the process with its exit code.
  static void main(String[] args) {
    System.out.println("pullquote " + String.join(" ", args));
  }
}
