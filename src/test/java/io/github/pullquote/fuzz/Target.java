package io.github.pullquote.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Random;
import java.util.function.Function;

/// Something that takes what people give it, and whether it bears all of it.
///
/// @param name of a file's name, too
/// @param inputs makes an input, the same for the same random numbers
/// @param check uses an input
public record Target(String name, Function<Random, byte[]> inputs, Check check) {
  /// Uses an input, and looks whether what comes of it is sound.
  @FunctionalInterface
  public interface Check {
    /// Uses it once.
    ///
    /// @return whether it was taken, and not refused in one of the ways that are meant for it
    /// @throws Exception if it is a finding
    boolean take(byte[] input) throws Exception;
  }

  /// The same for a text.
  @FunctionalInterface
  public interface TextCheck {
    /// Uses it once.
    ///
    /// @return whether it was taken
    /// @throws Exception if it is a finding
    boolean take(String input) throws Exception;
  }

  /// One that takes text.
  ///
  /// @param samples sound ones, which are broken
  public static Target ofText(
      String name, Breakage breakage, List<String> samples, TextCheck check) {
    return new Target(
        name,
        random -> breakage.brokenOne(samples, random).getBytes(UTF_8),
        input -> check.take(new String(input, UTF_8)));
  }

  /// The input of a seed.
  public byte[] input(long seed) {
    return inputs.apply(new Random(seed));
  }

  @Override
  public String toString() {
    return name;
  }
}
