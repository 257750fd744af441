package io.github.pullquote.search;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Passage;
import io.github.pullquote.article.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Makes as many passages as a measurement wants from the sentences of one article: a word is
/// followed by what follows it there, and now and then an invented one takes its place, so that a
/// large library has many words. The same seed makes the same articles.
final class MadeArticles {
  private static final int PASSAGES_OF_ARTICLE = 100;
  private static final int FEWEST_SENTENCES = 3;
  private static final int MOST_SENTENCES = 6;
  private static final int LONGEST_SENTENCE = 30;

  /// The share of words that are invented, and how many of them there are. As in any language, the
  /// word of rank r occurs about 1/r as often as the first: Zipf, Human Behavior and the Principle
  /// of Least Effort (1949).
  private static final double INVENTED = 0.2;

  private static final int INVENTIONS = 50_000;

  private static final List<String> SYLLABLES =
      List.of("ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so");

  private final List<String> openings = new ArrayList<>();
  private final Map<String, List<String>> followers = new HashMap<>();
  private final Random random;

  MadeArticles(Article source, long seed) {
    this.random = new Random(seed);
    for (Passage passage : source.passages()) {
      for (Sentence sentence : passage.sentences()) {
        List<String> words = List.of(passage.textOf(sentence).split("\\s+"));
        openings.add(words.getFirst());
        for (int i = 1; i < words.size(); i++) {
          followers.computeIfAbsent(words.get(i - 1), word -> new ArrayList<>()).add(words.get(i));
        }
      }
    }
  }

  /// Articles of 100 passages each, the last one of what is left.
  List<Article> make(int passages) {
    List<Article> articles = new ArrayList<>();
    for (int done = 0; done < passages; done += PASSAGES_OF_ARTICLE) {
      String[] paragraphs = new String[Math.min(PASSAGES_OF_ARTICLE, passages - done)];
      for (int i = 0; i < paragraphs.length; i++) {
        paragraphs[i] = paragraph();
      }
      articles.add(Articles.article("Made article " + (articles.size() + 1), paragraphs));
    }
    return articles;
  }

  private String paragraph() {
    int sentences = random.nextInt(FEWEST_SENTENCES, MOST_SENTENCES + 1);
    List<String> made = new ArrayList<>();
    for (int i = 0; i < sentences; i++) {
      made.add(sentence());
    }
    return String.join(" ", made);
  }

  private String sentence() {
    String word = openings.get(random.nextInt(openings.size()));
    List<String> words = new ArrayList<>(List.of(word));
    while (followers.containsKey(word) && words.size() < LONGEST_SENTENCE) {
      List<String> next = followers.get(word);
      word = next.get(random.nextInt(next.size()));
      words.add(random.nextDouble() < INVENTED ? invented() : word);
    }
    String sentence = String.join(" ", words).replaceAll("\\p{Punct}+$", "");
    return sentence + ".";
  }

  private String invented() {
    int rank = (int) Math.pow(INVENTIONS, random.nextDouble());
    StringBuilder word = new StringBuilder();
    for (int rest = rank + SYLLABLES.size(); rest > 0; rest /= SYLLABLES.size()) {
      word.append(SYLLABLES.get(rest % SYLLABLES.size()));
    }
    return word.toString();
  }

  /// Different questions for articles: each asks with some words of one of their sentences.
  static List<String> questions(List<Article> articles, int count, long seed) {
    Random random = new Random(seed);
    List<String> questions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Article article = articles.get(random.nextInt(articles.size()));
      Passage passage = article.passages().get(random.nextInt(article.passages().size()));
      Sentence sentence = passage.sentences().get(random.nextInt(passage.sentences().size()));
      questions.add("What is said of %s?".formatted(some(passage.textOf(sentence), random)));
    }
    return questions;
  }

  private static String some(String sentence, Random random) {
    List<String> words = List.of(sentence.split("[^\\p{L}\\p{N}'’-]+"));
    int from = random.nextInt(Math.max(1, words.size() - 4));
    int to = Math.min(words.size(), from + random.nextInt(4, 9));
    return String.join(" ", words.subList(from, to));
  }
}
