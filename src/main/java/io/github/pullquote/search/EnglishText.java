package io.github.pullquote.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.TypeTokenFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// How English text becomes terms. Safe for many threads.
public final class EnglishText {
  private static final Pattern APOSTROPHE = Pattern.compile("['’]");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> EMOJI =
      Set.of(StandardTokenizer.TOKEN_TYPES[StandardTokenizer.EMOJI]);
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final CharArraySet stopWords;
  private final CharArraySet questionWords;
  private final CharArraySet followUpWords;
  private final StemmerOverrideMap irregularForms;
  private final Analyzer stems;
  private final Analyzer words;
  private final Analyzer stemming;

  /// Reads the word lists.
  public EnglishText() {
    stopWords = wordList("stop-words.txt");
    questionWords = wordList("question-words.txt");
    followUpWords = wordList("follow-up-words.txt");
    irregularForms = irregularForms();
    stems = analyzer(true);
    words = analyzer(false);
    stemming = stemming();
  }

  /// Stemmed terms without stop words.
  Analyzer stems() {
    return stems;
  }

  /// Whole words in lower case, stop words too: what a half-typed word is compared with.
  Analyzer words() {
    return words;
  }

  /// The terms of a text in order, without stop words.
  public List<Term> terms(String text) {
    List<Term> terms = new ArrayList<>();
    try (TokenStream stream = stems.tokenStream("", text)) {
      CharTermAttribute stem = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        String word = text.substring(offset.startOffset(), offset.endOffset());
        terms.add(new Term(withoutPossessive(word), stem.toString()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory can't fail to be read", e);
    }
    return terms;
  }

  /// The stems of a text in order, without stop words.
  public List<String> stemsOf(String text) {
    return tokens(stems, text);
  }

  /// The whole words of a text in lower case, stop words too but for articles: "famous experiment"
  /// and "the experiment" are the same run of words.
  List<String> wordsOf(String text) {
    List<String> all = everyWordOf(text);
    all.removeIf(EnglishText::isArticle);
    return all;
  }

  /// The whole words of a text in lower case, every one.
  List<String> everyWordOf(String text) {
    return tokens(words, text);
  }

  /// Whether a word in lower case is "a", "an" or "the".
  static boolean isArticle(String word) {
    return ARTICLES.contains(word);
  }

  /// The stem of one of the words that [#everyWordOf] gives; empty for a stop word.
  Optional<String> stem(String word) {
    return tokens(stemming, word).stream().findFirst();
  }

  private static List<String> tokens(Analyzer analyzer, String text) {
    List<String> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute token = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(token.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("A text in memory can't fail to be read", e);
    }
    return tokens;
  }

  /// The terms of a text without those that only make it a question, unless nothing else is there.
  List<Term> questionTerms(String text) {
    List<Term> terms = terms(text);
    List<Term> content = terms.stream().filter(t -> !isQuestionWord(t)).toList();
    return content.isEmpty() ? terms : content;
  }

  /// The terms of a question that name what it is about; none in one that only asks on.
  List<Term> subjects(String text) {
    return terms(text).stream()
        .filter(term -> !isQuestionWord(term) && !followUpWords.contains(plain(term)))
        .toList();
  }

  private boolean isQuestionWord(Term term) {
    return questionWords.contains(plain(term));
  }

  private static String plain(Term term) {
    return APOSTROPHE.matcher(term.word()).replaceAll("");
  }

  private static String withoutPossessive(String word) {
    return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
  }

  private Analyzer analyzer(boolean stemmed) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokenizer = new StandardTokenizer();
        TokenStream stream = new TypeTokenFilter(tokenizer, EMOJI);
        stream = new EnglishPossessiveFilter(stream);
        stream = new PatternReplaceFilter(stream, APOSTROPHE, "", true);
        stream = new ASCIIFoldingFilter(new LowerCaseFilter(stream));
        return new TokenStreamComponents(tokenizer, stemmed ? stems(stream) : stream);
      }
    };
  }

  /// Takes each text for one word.
  private Analyzer stemming() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokenizer = new KeywordTokenizer();
        return new TokenStreamComponents(tokenizer, stems(tokenizer));
      }
    };
  }

  private TokenStream stems(TokenStream words) {
    TokenStream content = new StopFilter(words, stopWords);
    return new PorterStemFilter(new StemmerOverrideFilter(content, irregularForms));
  }

  private static CharArraySet wordList(String name) {
    CharArraySet set = new CharArraySet(256, true);
    lines(name).forEach(set::addAll);
    return set;
  }

  /// Every form stands for the stem of the first word of its line.
  private static StemmerOverrideMap irregularForms() {
    StemmerOverrideFilter.Builder forms = new StemmerOverrideFilter.Builder();
    for (List<String> line : lines("irregular-forms.txt")) {
      String stem = porter(line.getFirst());
      line.forEach(form -> forms.add(form, stem));
    }
    try {
      return forms.build();
    } catch (IOException e) {
      throw new UncheckedIOException("A map in memory can't fail to be built", e);
    }
  }

  /// The stem of a word in lower case by Porter's rules alone.
  public static String porter(String word) {
    KeywordTokenizer tokenizer = new KeywordTokenizer();
    tokenizer.setReader(new StringReader(word));
    try (TokenStream stream = new PorterStemFilter(tokenizer)) {
      CharTermAttribute stem = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      stream.incrementToken();
      return stem.toString();
    } catch (IOException e) {
      throw new UncheckedIOException("A word in memory can't fail to be read", e);
    }
  }

  /// The words of each line of one of the program's word lists.
  static List<List<String>> lines(String name) {
    try (InputStream in = EnglishText.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The program's file " + name + " is missing");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> SPACE.splitAsStream(line.strip()).toList())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The program's file " + name + " can't be read", e);
    }
  }
}
