package io.github.pullquote.fetch;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A page that could not be brought; the message tells the person who gave its address why, in
/// English, and reads on from that.
public final class UnreachablePageException extends Exception {
  private static final long serialVersionUID = 1L;

  private final PageFault fault;
  private final List<String> details;
  private final boolean elsewhere;

  /// A fault with what belongs to it.
  public UnreachablePageException(PageFault fault, Object... details) {
    this(null, fault, details);
  }

  /// The same with what it was noticed by.
  UnreachablePageException(@Nullable Throwable cause, PageFault fault, Object... details) {
    this(cause, fault, Stream.of(details).map(Object::toString).toList(), false);
  }

  private UnreachablePageException(
      @Nullable Throwable cause, PageFault fault, List<String> details, boolean elsewhere) {
    String where = elsewhere ? "leads on to an address that " : "";
    super(where + fault.reason(details), cause);
    this.fault = fault;
    this.details = details;
    this.elsewhere = elsewhere;
  }

  /// The same fault, noticed by another thread.
  UnreachablePageException again() {
    return new UnreachablePageException(this, fault, details, elsewhere);
  }

  /// The same fault of an address that another leads on to.
  public UnreachablePageException elsewhere() {
    return new UnreachablePageException(this, fault, details, true);
  }

  public PageFault fault() {
    return fault;
  }

  /// What belongs to the fault: numbers and names.
  public List<String> details() {
    return details;
  }

  /// Whether it is not the address itself, but one that it leads on to.
  public boolean isElsewhere() {
    return elsewhere;
  }

  /// The reason; never absent.
  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
