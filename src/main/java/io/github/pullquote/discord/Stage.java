package io.github.pullquote.discord;

import java.util.function.Supplier;
import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/// A stage on the way from an event to its reply, for Java Flight Recorder: where the time goes.
/// While nobody records, it costs next to nothing. Nothing in it tells who asked, or what.
@Name("pullquote.Stage")
@Label("Stage")
@Description("A stage on the way from an event to its reply")
@Category("Pullquote")
@StackTrace(false)
final class Stage extends Event {
  /// The stages, in their order.
  enum Of {
    /// From the thread that reads the gateway to the one that works it out.
    HANDED_OVER,
    /// Until there is room in the server's lane.
    LANE,
    /// What the command does, the search in it.
    WORK,
    /// The search itself.
    SEARCH,
    /// The card as components, each quotation read against the article.
    COMPONENTS,
    /// From the request to Discord's answer to it.
    CALLBACK
  }

  @Label("Name")
  @SuppressWarnings("UnusedVariable") // The recorder reads it.
  private final String name;

  private Stage(Of stage) {
    this.name = stage.name();
  }

  /// A stage that begins now; its `commit` ends it.
  static Stage begun(Of of) {
    Stage stage = new Stage(of);
    stage.begin();
    return stage;
  }

  /// Does what is a stage of its own.
  static <T> T time(Of of, Supplier<T> work) {
    Stage stage = begun(of);
    try {
      return work.get();
    } finally {
      stage.commit();
    }
  }
}
