package io.github.pullquote.app;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The bot's token: from the environment, or from a file that the environment names.
final class BotToken {
  static final String VARIABLE = "DISCORD_TOKEN";
  static final String FILE_VARIABLE = "DISCORD_TOKEN_FILE";

  /// Three parts of base64 without padding, with points between.
  private static final Pattern FORM = Pattern.compile("[\\w-]{18,}\\.[\\w-]{4,}\\.[\\w-]{20,}");

  private static final long LONGEST_FILE = 4_096;

  private final Map<String, String> environment;

  BotToken(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  /// The token; empty where none is set.
  ///
  /// @throws UserError if the file is named and can't be used, or the token can't be one
  Optional<String> find() {
    Optional<String> named = set(VARIABLE);
    return named.isPresent()
        ? Optional.of(checked(named.get(), VARIABLE))
        : set(FILE_VARIABLE).map(file -> checked(read(file), "The file " + file));
  }

  /// The file that the token is read from; empty where it is none.
  Optional<Path> file() {
    return set(VARIABLE).isPresent() ? Optional.empty() : set(FILE_VARIABLE).map(Path::of);
  }

  private static String checked(String token, String source) {
    if (!FORM.matcher(token).matches()) {
      throw new UserError(
          "%s does not hold a bot token (three parts with points between). Copy it anew from the developer portal: Bot, Reset Token."
              .formatted(source));
    }
    return token;
  }

  private Optional<String> set(String variable) {
    return Optional.ofNullable(environment.get(variable))
        .map(String::strip)
        .filter(v -> !v.isEmpty());
  }

  private static String read(String name) {
    Path file = Path.of(name);
    try {
      if (!Files.isRegularFile(file)) {
        throw new UserError("%s names %s, which is no file".formatted(FILE_VARIABLE, file));
      }
      if (Files.size(file) > LONGEST_FILE) {
        throw new UserError(
            "%s names %s, which is too long for a token".formatted(FILE_VARIABLE, file));
      }
      return Files.readString(file).strip();
    } catch (MalformedInputException e) {
      throw new UserError("%s names %s, which is no text".formatted(FILE_VARIABLE, file), e);
    } catch (IOException e) {
      throw new UserError(
          "%s names %s, which can't be read: %s".formatted(FILE_VARIABLE, file, e), e);
    }
  }
}
