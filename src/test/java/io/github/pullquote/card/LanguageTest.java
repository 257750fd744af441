package io.github.pullquote.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
  @ParameterizedTest
  @CsvSource({
    "en-US, ENGLISH",
    "en-GB, ENGLISH",
    "de, GERMAN",
    "fr, FRENCH",
    "es-ES, SPANISH",
    "es-419, SPANISH",
    "pt-BR, ENGLISH",
    "ja, ENGLISH",
    "unknown, ENGLISH"
  })
  void aReaderIsSpokenToInTheirLanguageOrInEnglish(String reader, Language language) {
    assertThat(Language.of(Locale.forLanguageTag(reader))).isEqualTo(language);
  }

  @Test
  void isSpokenWhileSomethingIsMade() {
    Language before = Language.spoken();
    Language within = Language.GERMAN.speak(Language::spoken);

    assertThat(before).isEqualTo(Language.ENGLISH);
    assertThat(within).isEqualTo(Language.GERMAN);
    assertThat(Language.spoken()).isEqualTo(Language.ENGLISH);
  }

  @Test
  void numbersSizesListsAndQuotationMarksAreWrittenAsTheLanguageDoes() {
    List<String> three = List.of("A", "B", "C");

    assertThat(Language.GERMAN.speak(() -> Wording.number(12_345))).isEqualTo("12.345");
    assertThat(Language.FRENCH.speak(() -> Wording.size(3_565_158))).isEqualTo("3,4 Mo");
    assertThat(Language.ENGLISH.speak(() -> Wording.size(1 << 20))).isEqualTo("1 MB");
    assertThat(Language.SPANISH.speak(() -> Wording.list(three, 3, it -> it)))
        .isEqualTo("A, B y C");
    assertThat(Language.GERMAN.speak(() -> Wording.list(three, 2, it -> it)))
        .isEqualTo("A, B und 1 weitere");
    assertThat(Language.GERMAN.speak(() -> Wording.quoted("so", 10))).isEqualTo("„so“");
  }
}
