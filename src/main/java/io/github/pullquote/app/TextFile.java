package io.github.pullquote.app;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// A file of UTF-8 text that the person at the keyboard names.
final class TextFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private TextFile() {}

  /// The whole text, without a byte order mark.
  ///
  /// @throws UserError if it can't be read, or is no UTF-8
  static String read(Path file) {
    try {
      String text = Files.readString(file);
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (NoSuchFileException e) {
      throw new UserError("There is no file " + file, e);
    } catch (CharacterCodingException e) {
      throw new UserError(file + " is not UTF-8 text", e);
    } catch (IOException e) {
      throw new UserError("%s can't be read: %s".formatted(file, e.getMessage()), e);
    }
  }
}
