package io.github.pullquote.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.article.Citation;
import io.github.pullquote.fuzz.Breakage;
import io.github.pullquote.fuzz.Target;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What reads questions, quotations and places. Whatever is asked, there is an answer; whatever is
/// quoted, it is exact, altered or absent.
public final class SearchTargets {
  private static final List<String> QUESTIONS =
      List.of(
          "Who repaired the clock three times?",
          "why\nand the bakers?",
          "What does the author say about “the cold”? And in ¶2, who is Vera Holm?",
          "hwo meny minuts dose teh clokc lose",
          "in the section Three repairs: what did Tomas Reed say");

  private static final List<String> QUOTATIONS =
      List.of(
          "“It has lost four minutes a day ever since, because the pendulum hangs in a draught.”",
          "Bakers of the valley … leave the dough in a cellar for eight hours",
          "The clock [...] was right and the town was never wrong. Salt is added last. By Sunday"
              + " they are half an hour behind, since it slows the yeast down.");

  private static final List<String> PLACES =
      List.of("¶7", "¶7.2", "[¶7.2-3]", "paragraph 7:2–7:3", "p. 12", "7.1 - 7.4");

  private SearchTargets() {}

  /// All of them.
  public static Stream<Target> all() {
    LibrarySearch search = LibrarySearch.inMemory(List.of(Articles.clock(), Articles.bread()));
    return Stream.of(
        Target.ofText("question", Breakage.OF_MESSAGES, QUESTIONS, text -> ask(search, text)),
        Target.ofText("typing", Breakage.OF_MESSAGES, QUESTIONS, text -> type(search, text)),
        Target.ofText("follow-up", Breakage.OF_MESSAGES, QUESTIONS, text -> follow(search, text)),
        Target.ofText("quotation", Breakage.OF_MESSAGES, QUOTATIONS, text -> check(search, text)),
        Target.ofText("citation", Breakage.OF_MESSAGES, PLACES, SearchTargets::cite));
  }

  private static boolean ask(LibrarySearch search, String text) {
    Question question = new Question(text);
    Answer answer = search.ask(question);
    assertThat(answer.matches()).hasSizeLessThanOrEqualTo(LibrarySearch.MOST_MATCHES);
    return !(answer instanceof Answer.NotCovered none)
        || none.corrected(question).map(search::ask).isPresent();
  }

  private static boolean type(LibrarySearch search, String text) {
    return !search.suggest(text, Optional.empty(), 25).isEmpty();
  }

  /// The first line is the earlier question.
  private static boolean follow(LibrarySearch search, String text) {
    int end = Math.max(0, text.indexOf('\n'));
    Question earlier = new Question(text.substring(0, end));
    Question later = new Question(text.substring(end));
    Optional<Question> both = search.together(later, earlier, Optional.empty());
    both.ifPresent(search::ask);
    return both.isPresent();
  }

  private static boolean check(LibrarySearch search, String text) {
    if (text.length() > Claim.LONGEST) {
      return false;
    }
    Optional<QuoteCheck> check = Claim.of(text).map(it -> search.check(it, Optional.empty()));
    return check.isPresent() && !(check.get() instanceof QuoteCheck.Absent);
  }

  private static boolean cite(String text) {
    Optional<Citation> place = Citation.parse(text);
    place.ifPresent(it -> assertThat(Citation.parse(it.toString())).contains(it));
    return place.isPresent();
  }
}
