package io.github.pullquote.search;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/// How long a question waited for its vector, and whether it got one, for Java Flight Recorder.
@Name("pullquote.QuestionVector")
@Label("Vector of a question")
@Description("How long a question waited for its vector; without one its words alone decide")
@Category("Pullquote")
@StackTrace(false)
final class QuestionVector extends Event {
  @Label("Embedded")
  @SuppressWarnings("UnusedVariable") // The recorder reads it.
  private boolean embedded;

  /// Ends the waiting.
  void got(boolean vector) {
    embedded = vector;
    commit();
  }
}
