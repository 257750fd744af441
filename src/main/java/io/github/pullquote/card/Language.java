package io.github.pullquote.card;

import java.util.Locale;
import java.util.function.Supplier;

/// A language that cards speak. Articles are quoted in their own, whichever that is.
///
/// What is made while one [speaks][#speak] is worded in it, down to the last label; so a card is
/// asked for in the language of its reader without every wording having to be handed it. It goes no
/// further than the thread: whoever hands work to another lets the [spoken][#spoken] one speak
/// there.
public enum Language {
  ENGLISH(Locale.UK),
  GERMAN(Locale.GERMAN),
  FRENCH(Locale.FRENCH),
  SPANISH(Locale.of("es"));

  /// The base name of the bundles that name and describe commands, by JDA's keys; none is English.
  public static final String COMMANDS = Language.class.getPackageName() + ".commands";

  private static final ScopedValue<Language> SPOKEN = ScopedValue.newInstance();

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /// The language of a reader, whatever the country; English if we do not speak theirs.
  public static Language of(Locale reader) {
    for (Language language : values()) {
      if (language.locale.getLanguage().equals(reader.getLanguage())) {
        return language;
      }
    }
    return ENGLISH;
  }

  /// The language of what is made just now; English where nobody chose one.
  public static Language spoken() {
    return SPOKEN.orElse(ENGLISH);
  }

  /// Makes something in this language.
  public <T> T speak(Supplier<T> work) {
    return ScopedValue.where(SPOKEN, this).call(work::get);
  }

  /// Does something in this language.
  public void speak(Runnable work) {
    ScopedValue.where(SPOKEN, this).run(work);
  }

  /// How it writes numbers, lists and days.
  public Locale locale() {
    return locale;
  }
}
