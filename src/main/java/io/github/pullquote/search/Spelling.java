package io.github.pullquote.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/// Finds the library's word that a misspelt one probably means.
final class Spelling {
  /// Shorter words have too many neighbours.
  private static final int SHORTEST = 5;

  /// The same, where somebody chooses.
  private static final int SHORTEST_OFFERED = 4;

  private static final int OFFERED = 5;

  private static final int LONGEST = 30;

  /// Words shorter than this may differ by one letter, others by two.
  private static final int TWO_EDITS = 8;

  private final EnglishText english;
  private final EnglishWords words;
  private final IndexReader reader;

  Spelling(EnglishText english, EnglishWords words, IndexReader reader) {
    this.english = english;
    this.words = words;
    this.reader = reader;
  }

  /// The term of the nearest word, by edit distance (drop, add, replace, swap) and then by how
  /// often it occurs; empty if there is none near, or if the word is right as it is. The first
  /// letter is taken as right.
  Optional<Term> correct(Term misspelt) throws IOException {
    return near(misspelt, SHORTEST, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX, 1).stream().findFirst();
  }

  /// The terms of the nearest words, as [#correct] orders them, for somebody to choose from: of
  /// shorter words too.
  List<Term> near(Term misspelt) throws IOException {
    return near(misspelt, SHORTEST_OFFERED, SuggestMode.SUGGEST_ALWAYS, OFFERED);
  }

  private List<Term> near(Term misspelt, int shortest, SuggestMode mode, int most)
      throws IOException {
    String word = misspelt.word().toLowerCase(Locale.ROOT);
    boolean isWord = words.knows(misspelt.stem());
    if (isWord || word.length() < shortest || word.length() > LONGEST) {
      return List.of();
    }
    DirectSpellChecker checker = new DirectSpellChecker();
    checker.setMinQueryLength(shortest);
    checker.setMaxEdits(word.length() < TWO_EDITS ? 1 : 2);
    checker.setMinPrefix(1);
    checker.setAccuracy(0);
    SuggestWord[] near =
        checker.suggestSimilar(
            new org.apache.lucene.index.Term(PassageIndex.WORDS, word), most, reader, mode);
    return Arrays.stream(near)
        .map(it -> english.terms(it.string))
        .filter(terms -> terms.size() == 1)
        .map(List::getFirst)
        .toList();
  }
}
