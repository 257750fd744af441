package io.github.pullquote.search;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where in an article a question wants to be answered from.
///
/// @param named the place, empty if the question names none
/// @param rest the question without the place
record QuestionPlace(Optional<Named> named, String rest) {
  /// What a question calls a place.
  sealed interface Named {}

  /// Passages by their ¶ numbers, `last` included.
  record Passages(int first, int last) implements Named {}

  /// A section by words of its heading.
  record Section(String heading) implements Named {}

  private static final Pattern PASSAGES =
      Pattern.compile(
          "(?:\\b(?:in|of|from|at|about) )?(?:¶+ ?|\\b(?:paragraph|passage|para) )(\\d{1,4})"
              + "(?: ?(?:-|–|to) ?(\\d{1,4}))?\\b,?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SECTION =
      Pattern.compile(
          "\\b(?:in|from|under|within|of) the [“\"']?([^,?]{2,60}?)[”\"']?"
              + " (?:section|chapter|part|bit)\\b,?|\\b(?:in|from|under|within|of) (?:the"
              + " )?(?:section|chapter|part)(?: (?:on|about|called))?"
              + " [“\"']?([^,?”\"]{2,60}?)[”\"']?(?:,|(?=[?.!]?$)|(?="
              + " (?:what|who|why|how|when|where|which|does|do|did|is|are)\\b))",
          Pattern.CASE_INSENSITIVE);

  static QuestionPlace in(String text) {
    Matcher passages = PASSAGES.matcher(text);
    if (passages.find()) {
      int first = Integer.parseInt(passages.group(1));
      int last = passages.group(2) == null ? first : Integer.parseInt(passages.group(2));
      return new QuestionPlace(Optional.of(new Passages(first, last)), without(passages, text));
    }
    Matcher section = SECTION.matcher(text);
    if (section.find()) {
      String heading = section.group(1) == null ? section.group(2) : section.group(1);
      return new QuestionPlace(Optional.of(new Section(heading)), without(section, text));
    }
    return new QuestionPlace(Optional.empty(), text);
  }

  private static String without(Matcher place, String text) {
    return (text.substring(0, place.start()) + text.substring(place.end())).strip();
  }
}
