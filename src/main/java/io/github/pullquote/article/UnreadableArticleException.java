package io.github.pullquote.article;

import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// A text that no article can be made of; the message tells the person who gave it why, in English,
/// and reads on from the text's name.
public final class UnreadableArticleException extends Exception {
  private final FileFault fault;
  private final List<Long> numbers;

  /// A fault with the numbers that belong to it.
  ///
  /// @throws IllegalArgumentException if that are not as many as it has [places][FileFault#places]
  public UnreadableArticleException(FileFault fault, long... numbers) {
    this(null, fault, LongStream.of(numbers).boxed().toList());
  }

  /// A fault with what it was noticed by.
  UnreadableArticleException(Throwable cause, FileFault fault) {
    this(cause, fault, List.of());
  }

  private UnreadableArticleException(
      @Nullable Throwable cause, FileFault fault, List<Long> numbers) {
    if (numbers.size() != fault.places()) {
      throw new IllegalArgumentException("%s is not told with %s".formatted(fault, numbers));
    }
    super(fault.reason(numbers), cause);
    this.fault = fault;
    this.numbers = numbers;
  }

  public FileFault fault() {
    return fault;
  }

  /// The numbers that belong to the fault.
  public List<Long> numbers() {
    return numbers;
  }

  /// The reason; never absent.
  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
