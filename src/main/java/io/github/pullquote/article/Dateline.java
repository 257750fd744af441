package io.github.pullquote.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The line that says on which day an article came out.
final class Dateline {
  private static final int LONGEST = 80;
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String DATE =
      "(?:(?<iso>\\d{4}-\\d{2}-\\d{2})(?:T\\S*)?"
          + "|(?<m1>MONTH) (?<d1>\\d{1,2})(?:st|nd|rd|th)?,? (?<y1>\\d{4})"
          + "|(?<d2>\\d{1,2})(?:st|nd|rd|th)?\\.? (?<m2>MONTH),? (?<y2>\\d{4}))";
  private static final Pattern FORM =
      Pattern.compile(
          ("(?:(?:(?:first |originally )?(?:posted|published)|(?:last )?updated|date)(?: on)?:? )?"
                  + "(?:\\p{L}{3,9},? )?DATE"
                  + "(?:,? (?:at )?\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [a-z]{2,4})?)?")
              .replace("DATE", DATE)
              .replace("MONTH", MONTH),
          Pattern.CASE_INSENSITIVE);

  private Dateline() {}

  /// The day that a whole line names, empty if the line is no date.
  static Optional<LocalDate> parse(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher matcher = FORM.matcher(line);
    return matcher.matches() ? day(matcher) : Optional.empty();
  }

  private static Optional<LocalDate> day(Matcher matcher) {
    try {
      if (matcher.group("iso") != null) {
        return Optional.of(LocalDate.parse(matcher.group("iso")));
      }
      return matcher.group("m1") != null
          ? Optional.of(day(matcher.group("y1"), matcher.group("m1"), matcher.group("d1")))
          : Optional.of(day(matcher.group("y2"), matcher.group("m2"), matcher.group("d2")));
    } catch (DateTimeException e) {
      // The 31st of June is no day: the line is no date.
      return Optional.empty();
    }
  }

  private static LocalDate day(String year, String month, String day) {
    int number = MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    return LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day));
  }
}
