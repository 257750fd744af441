package io.github.pullquote.search;

import java.util.Locale;
import java.util.regex.Pattern;

/// What the answer to a question of some kind tends to look like.
enum AnswerCue {
  /// Who: a name.
  NAME("\\b(who|whom|whose)\\b", "(?<!^)\\b\\p{Lu}\\p{Ll}+"),
  /// When, how many, how long: a number.
  NUMBER(
      "\\b(when|how (many|much|long|old|often|far|tall|big|large)|what"
          + " (year|age|date|time|number|percent\\w*)|which year)\\b",
      "\\d|\\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|half|decades?|century|centuries)\\b"),
  /// Why: a reason.
  REASON(
      "\\b(why|how come|what (causes?|reason))\\b",
      "\\b(because|since|due to|reasons?|as a result|therefore|so that|in order to|causes?d?|led"
          + " to|response to)\\b"),
  /// Anything else: no cue.
  NONE("", "");

  private final Pattern question;
  private final Pattern sentence;

  AnswerCue(String question, String sentence) {
    this.question = Pattern.compile(question);
    this.sentence = Pattern.compile(sentence);
  }

  /// The cue that a question calls for.
  static AnswerCue of(String question) {
    String text = question.toLowerCase(Locale.ROOT);
    for (AnswerCue cue : values()) {
      if (cue != NONE && cue.question.matcher(text).find()) {
        return cue;
      }
    }
    return NONE;
  }

  /// 1 if the sentence looks like an answer, 0 if not, 0.5 if the question calls for no cue.
  double in(String text) {
    if (this == NONE) {
      return 0.5;
    }
    return sentence.matcher(text).find() ? 1 : 0;
  }
}
