package io.github.pullquote.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes a message apart: into the questions in it, and of each what is only a way of asking, what
/// is quoted, and where it wants to be answered from.
final class QuestionParts {
  /// Of a message with more questions, the first are answered.
  private static final int MOST = 3;

  private static final Pattern END = Pattern.compile("(?<=\\?)\\s+");

  /// A question that leans on the one before it.
  private static final Pattern LEANING =
      Pattern.compile(
          "\\b(he|she|it|they|him|her|them|his|its|their|this|that|these|those)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern QUOTED = Pattern.compile("[“„\"«]([^“”„\"«»]{2,200})[”“\"»]");

  private static final String SOURCE =
      "(?:the |this |that )?(?:article|essay|text|piece|story|post)";
  private static final String TELLER =
      "(?:(?:the )?(?:author|writer)|" + SOURCE + "|it|she|he|they)";
  private static final String ABOUT = "(?: (?:about|on|of|regarding))?";

  /// Ways of asking that are no part of what is asked.
  private static final List<Pattern> WRAPPERS =
      List.of(
          opening("(?:hey|hi|hello|ok|okay|so|please|pls|plz|um+|also|and|but)\\b,?"),
          opening(
              "(?:can|could|would|will) (?:you|u|someone|anyone)(?: please| pls)?"
                  + " (?:tell|show|remind|explain to) (?:me|us)"
                  + ABOUT),
          opening(
              "(?:i(?:['’]?m| am| was|['’]d)? ?(?:just )?(?:wondering|wonder|curious|like to"
                  + " know|want to know|wanna know)|(?:does )?any(?:one|body) know|any idea|do"
                  + " (?:you|u) know)"
                  + ABOUT),
          opening(
              "(?:what|how|where|when) (?:does|do|did|has|is) "
                  + TELLER
                  + " (?:say|says|said|mention|talk|write|wrote|think|claim|argue|discuss|saying)"
                  + " (?:about|on|of|regarding)"),
          opening(
              "(?:what|where) "
                  + TELLER
                  + " (?:says|say|said|mentions|writes|thinks|claims|argues)"
                  + " (?:about|on|of|regarding)"),
          opening(
              "(?:does|did|do) "
                  + TELLER
                  + "(?: ever| even| also| actually)?"
                  + " (?:say|mention|talk about|discuss|cover|describe|address|bring up|touch on)"
                  + "(?: anything| something)?(?: (?:about|on|regarding|that|if|whether))?"),
          opening(
              "(?:tl;?dr|summary|summari[sz]e|eli5|quotes?|passages?|thoughts)"
                  + "(?: (?:on|of|about|for))?:?"),
          opening("according to " + TELLER + ",?"),
          closing("(?:according to " + TELLER + "|in " + SOURCE + "|please|pls|plz|thanks|thx)"));

  /// One question of a message.
  ///
  /// @param text the question without its wrapping and the place that it names
  /// @param unwrapped the question with the place, for one that no article has
  /// @param whole the question as it was asked
  /// @param phrases what it quotes, to be found as it stands
  /// @param place where it wants to be answered from, if it says so
  record Part(
      String text,
      String unwrapped,
      String whole,
      List<String> phrases,
      Optional<QuestionPlace.Named> place) {}

  private QuestionParts() {}

  private static Pattern opening(String words) {
    return Pattern.compile("^\\s*" + words + "(?=[\\s,:]|$)[\\s,:]*", Pattern.CASE_INSENSITIVE);
  }

  private static Pattern closing(String words) {
    return Pattern.compile(
        "(?:,\\s*|\\s+)(?:" + words + ")(?=[\\s?.!]*$)", Pattern.CASE_INSENSITIVE);
  }

  /// The questions of a message in order, at least one.
  static List<Part> of(Question question) {
    List<String> texts = new ArrayList<>();
    for (String text : END.splitAsStream(question.text()).toList()) {
      if (texts.size() == MOST) {
        break;
      }
      boolean leans = !texts.isEmpty() && LEANING.matcher(text).find();
      texts.add(leans ? texts.getLast() + " " + text : text);
    }
    return texts.stream().map(QuestionParts::part).toList();
  }

  private static Part part(String text) {
    String unwrapped = unwrapped(text);
    QuestionPlace place = QuestionPlace.in(unwrapped);
    List<String> phrases = QUOTED.matcher(text).results().map(QuestionParts::quoted).toList();
    return new Part(place.rest(), unwrapped, text, phrases, place.named());
  }

  private static String quoted(MatchResult quotation) {
    return quotation.group(1).strip();
  }

  private static String unwrapped(String text) {
    String rest = text;
    String before;
    do {
      before = rest;
      for (Pattern wrapper : WRAPPERS) {
        Matcher matcher = wrapper.matcher(rest);
        rest =
            matcher.find() && matcher.end() - matcher.start() < rest.length()
                ? matcher.replaceFirst("")
                : rest;
      }
    } while (!rest.equals(before));
    return rest.isBlank() ? text : rest;
  }
}
