package io.github.pullquote.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/// Whatever cards say, they say in every language.
class PhrasesTest {
  private static final Path CLASSES = Path.of("target/classes/io/github/pullquote/card");

  /// Its keys are made of Discord's names.
  private static final String NAMED_BY_DISCORD = "permissions";

  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
  private static final Pattern COMMAND = Pattern.compile("</([^>]+)>|<menu:([^>]+)>");
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

  private static String suffix(Language language) {
    return language == Language.ENGLISH ? "" : "_" + language.locale().getLanguage();
  }

  static List<String> bundles() throws IOException {
    try (Stream<Path> files = Files.list(CLASSES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("[a-z]+\\.properties"))
          .map(name -> name.replace(".properties", ""))
          .sorted()
          .toList();
    }
  }

  static Map<String, String> phrases(String bundle, Language language) throws IOException {
    Properties phrases = new Properties();
    Path file = CLASSES.resolve(bundle + suffix(language) + ".properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      phrases.load(reader);
    }
    return phrases.stringPropertyNames().stream()
        .collect(Collectors.toMap(name -> name, phrases::getProperty));
  }

  private static Set<String> places(String pattern) {
    return PLACE.matcher(pattern).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @EnumSource
  void everyLanguageHasEveryPhrase(Language language) throws IOException {
    assertThat(bundles()).isNotEmpty();
    for (String bundle : bundles()) {
      assertThat(phrases(bundle, language).keySet())
          .as("%s in %s", bundle, language)
          .containsExactlyInAnyOrderElementsOf(phrases(bundle, Language.ENGLISH).keySet());
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyLanguageFillsTheSamePlaces(Language language) throws IOException {
    for (String bundle : bundles()) {
      Map<String, String> english = phrases(bundle, Language.ENGLISH);
      Map<String, String> phrases = phrases(bundle, language);
      for (String name : english.keySet()) {
        assertThat(places(phrases.getOrDefault(name, "")))
            .as("%s.%s in %s", bundle, name, language)
            .isEqualTo(places(english.getOrDefault(name, "")));
      }
    }
  }

  /// In a pattern, a straight apostrophe would hide what follows it.
  @ParameterizedTest
  @EnumSource
  void everyPhraseIsAPattern(Language language) throws IOException {
    for (String bundle : bundles()) {
      Map<String, String> phrases = phrases(bundle, language);
      for (String name : phrases.keySet()) {
        String pattern = phrases.getOrDefault(name, "");
        assertThat(pattern)
            .as("%s.%s in %s", bundle, name, language)
            .doesNotContain("'")
            .isNotBlank();
        assertThat(new MessageFormat(pattern, language.locale())).isNotNull();
      }
    }
  }

  /// A sentence that is the same as in English has been forgotten.
  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ENGLISH")
  void noSentenceIsLeftInEnglish(Language language) throws IOException {
    for (String bundle : bundles()) {
      Map<String, String> english = phrases(bundle, Language.ENGLISH);
      Map<String, String> phrases = phrases(bundle, language);
      for (String name : english.keySet()) {
        String words = english.getOrDefault(name, "");
        if (WORD.matcher(words).results().count() > 4) {
          assertThat(phrases.getOrDefault(name, ""))
              .as("%s.%s in %s", bundle, name, language)
              .isNotEqualTo(words);
        }
      }
    }
  }

  /// A command that is named is one, by whatever name its reader knows it.
  @ParameterizedTest
  @EnumSource
  void everyCommandThatIsNamedIsThere(Language language) throws IOException {
    Set<String> there =
        ResourceBundle.getBundle(Language.COMMANDS, Language.GERMAN.locale()).keySet();
    for (String bundle : bundles()) {
      phrases(bundle, language)
          .forEach(
              (name, pattern) ->
                  assertThat(COMMAND.matcher(pattern).results().map(PhrasesTest::key))
                      .as("%s.%s in %s", bundle, name, language)
                      .allMatch(there::contains));
    }
  }

  private static String key(MatchResult command) {
    String typed = command.group(1);
    String name = typed == null ? command.group(2).replace(' ', '_') : typed.replace(' ', '.');
    return name.toLowerCase(Locale.ROOT) + ".name";
  }

  @Test
  void everyPhraseIsSaidAndNoOther() throws IOException {
    Set<String> known = new HashSet<>();
    List<String> bundles = new ArrayList<>(bundles());
    bundles.remove(NAMED_BY_DISCORD);
    for (String bundle : bundles) {
      phrases(bundle, Language.ENGLISH).keySet().forEach(name -> known.add(bundle + "." + name));
    }

    assertThat(said(bundles)).containsExactlyInAnyOrderElementsOf(known);
  }

  /// What the compiled cards name as a phrase.
  private static Set<String> said(List<String> bundles) throws IOException {
    Pattern key = Pattern.compile("(%s)\\.[a-z-]+".formatted(String.join("|", bundles)));
    Set<String> said = new HashSet<>();
    try (Stream<Path> files = Files.list(CLASSES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        StreamSupport.stream(ClassFile.of().parse(file).constantPool().spliterator(), false)
            .filter(StringEntry.class::isInstance)
            .map(entry -> ((StringEntry) entry).stringValue())
            .filter(key.asMatchPredicate())
            .forEach(said::add);
      }
    }
    return said;
  }
}
