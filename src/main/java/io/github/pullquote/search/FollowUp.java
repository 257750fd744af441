package io.github.pullquote.search;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What somebody asks who replies to the answer of an earlier question: a question of its own, or
/// one that names nothing new and goes with the earlier one.
final class FollowUp {
  /// Both together are not longer than this, so that a card can show what was asked.
  private static final int LONGEST = 250;

  /// A question with more subjects of its own stands for itself.
  private static final int MOST_OWN = 3;

  /// "and the girls?", "what about winter?", "only in Tarn?"
  private static final Pattern FRAGMENT =
      Pattern.compile(
          "(?:(?:ok(?:ay)?|so|hm+|oh|yes|no|and|but|or|also)\\b[\\s,]*)*"
              + "(?:(?:what|how) about|what of|(?:the )?same (?:for|with)|and|but|or|also|then|only"
              + "|even|in|on|at|for|with|without|by|among|before|after|during|since|until)"
              + "\\b[\\s,:]*(.+)",
          Pattern.CASE_INSENSITIVE);

  /// What a fragment doesn't have.
  private static final Pattern SENTENCE =
      Pattern.compile(
          "\\b(?:who|whom|whose|what|which|when|where|why|how|do|does|did|is|are|was|were|has|have"
              + "|had|can|could|will|would|should|may|might)\\b",
          Pattern.CASE_INSENSITIVE);

  /// "who taught her?", "who says that?"
  private static final Pattern LEANING =
      Pattern.compile(
          "\\b(?:he|she|it|they|him|her|them|his|hers|its|their|theirs)\\b"
              + "|\\b(?:this|that|these|those)(?=[\\s?.!]*$)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern END = Pattern.compile("[\\s?.!…,;:]+$");
  private static final Pattern QUOTATION_MARK = Pattern.compile("[“”]");
  private static final Pattern BREAK = Pattern.compile("\\?\\s+");

  private final EnglishText english;
  private final QuestionReader questions;

  FollowUp(EnglishText english, QuestionReader questions) {
    this.english = english;
    this.questions = questions;
  }

  /// The earlier question and this one as one.
  ///
  /// @param article the place of the only article to look at
  /// @return empty if the question stands for itself, or the earlier one names nothing either. A
  ///   question stands for itself too where it names what the library does not have: that has to be
  ///   said
  Optional<Question> together(Question question, Question earlier, OptionalInt article)
      throws IOException {
    List<Term> own = english.subjects(question.text());
    if (question.text().isEmpty() || english.subjects(earlier.text()).isEmpty()) {
      return Optional.empty();
    }
    if (own.isEmpty()) {
      return joined(earlier.text(), question.text());
    }
    if (own.size() > MOST_OWN || !questions.know(own, article)) {
      return Optional.empty();
    }
    if (isFragment(question.text())) {
      String plain = QUOTATION_MARK.matcher(earlier.text()).replaceAll("");
      return joined(plain, marked(question.text(), own));
    }
    return own.size() < MOST_OWN && LEANING.matcher(question.text()).find()
        ? joined(earlier.text(), question.text())
        : Optional.empty();
  }

  private static boolean isFragment(String text) {
    Matcher fragment = FRAGMENT.matcher(text);
    return fragment.matches() && !SENTENCE.matcher(fragment.group(1)).find();
  }

  /// What a fragment names is meant in the place of something in the earlier question, so the
  /// answer has to hold it: as words in quotation marks always have to.
  private static String marked(String text, List<Term> own) {
    String marked = text;
    for (Term term : own) {
      marked = marked.replaceFirst("\\b" + Pattern.quote(term.word()) + "\\b", "“$0”");
    }
    return marked;
  }

  private static Optional<Question> joined(String earlier, String question) {
    String start = BREAK.matcher(END.matcher(earlier).replaceFirst("")).replaceAll("; ");
    String end = ", " + lowered(question);
    if (start.endsWith(END.matcher(end).replaceFirst(""))) {
      return Optional.of(new Question(earlier));
    }
    int room = LONGEST - end.length();
    return room > 0 ? Optional.of(new Question(firstWords(start, room) + end)) : Optional.empty();
  }

  private static String firstWords(String text, int most) {
    return text.length() <= most
        ? text
        : text.substring(0, Math.max(0, text.lastIndexOf(' ', most))).stripTrailing();
  }

  /// It no longer begins a sentence.
  private static String lowered(String question) {
    return question.substring(0, 1).toLowerCase(Locale.ROOT) + question.substring(1);
  }
}
