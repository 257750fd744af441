package io.github.pullquote.keypoints;

import java.util.List;
import java.util.Set;

/// Recognises a sentence that tells what people believe, and not what the article holds: "We assume
/// men are strong", "They are supposed to win". Often the article goes on to deny it.
final class Hearsay {
  /// Those whose belief is not the author's.
  private static final Set<String> OTHERS =
      words(
          "people others critics society everyone everybody wisdom belief culture "
              + "many most some us");

  private static final Set<String> OURSELVES = words("we you");

  /// What may stand between who believes and the verb.
  private static final Set<String> BETWEEN =
      words(
          "all often still tend like to may might well commonly usually long once "
              + "used have has had are were been always probably we've you've we're "
              + "you're");

  /// Verbs that leave open whether it is so, whoever believes it.
  private static final Set<String> TAKEN_AS_TRUE =
      words(
          "assume assumes assumed suppose supposed imagine imagined presume "
              + "presumed told taught heard granted");

  /// Verbs that do so unless it is the author who believes it.
  private static final Set<String> HELD =
      words(
          "think thinks thought believe believes believed claim claims claimed "
              + "argue argues argued say says said insist insists hold holds");

  /// "Are supposed to", "was said to".
  private static final Set<String> SAID_OF =
      words("supposed said rumored rumoured alleged believed thought");

  /// "It is often assumed".
  private static final Set<String> SAID_OF_IT = words("assumed believed said thought claimed held");

  private static final Set<String> BE = words("is are was were been");
  private static final Set<String> FALSE_NAMES =
      words("myth stereotype cliché cliche misconception fallacy");
  private static final Set<String> GOES = words("is goes says holds that");

  private final List<String> words;

  private Hearsay(List<String> words) {
    this.words = words;
  }

  /// @param words the words of a sentence in lower case
  static boolean isTold(List<String> words) {
    Hearsay sentence = new Hearsay(words);
    for (int i = 0; i < words.size(); i++) {
      if (sentence.isBelieved(i) || sentence.isSaidOf(i) || sentence.isNamedFalse(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBelieved(int verb) {
    boolean takenAsTrue = TAKEN_AS_TRUE.contains(words.get(verb));
    if (!takenAsTrue && !HELD.contains(words.get(verb))) {
      return false;
    }
    int i = verb - 1;
    while (i > 0 && BETWEEN.contains(words.get(i))) {
      i--;
    }
    String who = word(i);
    boolean ours = OURSELVES.contains(who) || who.startsWith("we'") || who.startsWith("you'");
    return OTHERS.contains(who) || (takenAsTrue && ours);
  }

  private boolean isSaidOf(int verb) {
    boolean of = SAID_OF.contains(words.get(verb)) && word(verb + 1).equals("to");
    boolean ofIt = SAID_OF_IT.contains(words.get(verb)) && (isIt(verb - 2) || isIt(verb - 3));
    return (of && BE.contains(word(verb - 1))) || ofIt;
  }

  private boolean isIt(int index) {
    return word(index).equals("it") && BE.contains(word(index + 1));
  }

  private boolean isNamedFalse(int name) {
    return FALSE_NAMES.contains(words.get(name))
        && (name == 0 || GOES.contains(word(name + 1)))
        && !isDenied(name);
  }

  /// "It is a myth that": the sentence itself denies it.
  private boolean isDenied(int name) {
    return BE.contains(word(name - 2)) || BE.contains(word(name - 3));
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  private String word(int index) {
    return index >= 0 && index < words.size() ? words.get(index) : "";
  }
}
