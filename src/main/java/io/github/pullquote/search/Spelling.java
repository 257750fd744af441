package io.github.pullquote.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

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
    String word = misspelt.word().toLowerCase(Locale.ROOT);
    boolean occurs = reader.docFreq(new org.apache.lucene.index.Term(PassageIndex.WORDS, word)) > 0;
    return occurs ? Optional.empty() : near(misspelt, SHORTEST, 1).stream().findFirst();
  }

  /// The terms of the nearest words, as [#correct] orders them, for somebody to choose from: of
  /// shorter words too.
  List<Term> near(Term misspelt) throws IOException {
    return near(misspelt, SHORTEST_OFFERED, OFFERED);
  }

  private List<Term> near(Term misspelt, int shortest, int most) throws IOException {
    String word = misspelt.word().toLowerCase(Locale.ROOT);
    boolean isWord = words.knows(misspelt.stem());
    if (isWord || word.length() < shortest || word.length() > LONGEST) {
      return List.of();
    }
    return neighbours(word).stream()
        .sorted()
        .limit(most)
        .map(it -> english.terms(it.word()))
        .filter(terms -> terms.size() == 1)
        .map(List::getFirst)
        .toList();
  }

  /// A word of the library that differs little from another.
  ///
  /// @param likeness 1 - edits / the shorter length
  /// @param frequency how many passages have it
  private record Neighbour(String word, double likeness, int frequency)
      implements Comparable<Neighbour> {
    private static final Comparator<Neighbour> ORDER =
        Comparator.comparingDouble(Neighbour::likeness)
            .thenComparingInt(Neighbour::frequency)
            .reversed()
            .thenComparing(Neighbour::word);

    @Override
    public int compareTo(Neighbour other) {
      return ORDER.compare(this, other);
    }
  }

  /// Looks at each word with the same first letter: the automata of Lucene's `DirectSpellChecker`
  /// take longer to build than to look through the words of a library.
  private List<Neighbour> neighbours(String word) throws IOException {
    int edits = word.length() < TWO_EDITS ? 1 : 2;
    Terms terms = MultiTerms.getTerms(reader, PassageIndex.WORDS);
    if (terms == null) {
      return List.of();
    }
    List<Neighbour> neighbours = new ArrayList<>();
    TermsEnum all = terms.iterator();
    BytesRef letter = new BytesRef(word.substring(0, word.offsetByCodePoints(0, 1)));
    boolean more = all.seekCeil(letter) != TermsEnum.SeekStatus.END;
    while (more && StringHelper.startsWith(all.term(), letter)) {
      // In UTF-8 no shorter than in UTF-16, and mostly as long.
      if (all.term().length >= word.length() - edits) {
        String other = all.term().utf8ToString();
        int distance = EditDistance.between(word, other, edits);
        if (distance > 0 && distance <= edits) {
          double likeness = 1 - distance / (double) Math.min(word.length(), other.length());
          neighbours.add(new Neighbour(other, likeness, all.docFreq()));
        }
      }
      more = all.next() != null;
    }
    return neighbours;
  }
}
