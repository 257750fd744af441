package io.github.pullquote.card;

import io.github.pullquote.card.Card.Attachment;
import io.github.pullquote.card.Card.Part;
import io.github.pullquote.card.Card.Text;
import io.github.pullquote.library.KeptQuestion;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Questions that found nothing, as an editor can use them.
///
/// @param questions the most frequent first
public record QuestionList(List<KeptQuestion> questions) {
  private static final String FILE = "questions.txt";

  /// So many stand on the card; where there are more, all stand in a file.
  private static final int SHOWN = 8;

  /// A question is shown up to this length, in characters as they are written.
  private static final int TEXT = 100;

  /// Keeps a copy.
  public QuestionList {
    questions = List.copyOf(questions);
  }

  /// What a card says of them.
  List<Part> parts() {
    if (questions.isEmpty()) {
      return List.of(new Text("**Questions that found nothing:** none in the last 30 days."));
    }
    List<Part> parts = new ArrayList<>();
    int more = questions.size() - SHOWN;
    String lines =
        questions.stream().limit(SHOWN).map(QuestionList::line).collect(Collectors.joining("\n"));
    parts.add(
        new Text(
            "**Questions that found nothing, in 30 days**\n%s%s"
                .formatted(lines, more > 0 ? "\nand %d more in the file".formatted(more) : "")));
    if (more > 0) {
      parts.add(new Attachment(FILE, file()));
    }
    return parts;
  }

  private static String line(KeptQuestion question) {
    String times = question.times() > 1 ? " · " + Wording.number(question.times()) + " times" : "";
    return "- %s%s".formatted(Wording.quoted(question.text(), TEXT), times);
  }

  /// A line each, its columns parted by tabs: a spreadsheet opens it, too.
  private String file() {
    StringBuilder text = new StringBuilder("times\tlast asked (UTC)\tquestion\n");
    for (KeptQuestion question : questions) {
      text.append(question.times())
          .append('\t')
          .append(question.last().atOffset(ZoneOffset.UTC).toLocalDate())
          .append('\t')
          .append(question.text())
          .append('\n');
    }
    return text.toString();
  }
}
