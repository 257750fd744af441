package io.github.pullquote.app;

import io.github.pullquote.library.Admission;
import io.github.pullquote.library.Changes;
import io.github.pullquote.library.Librarian;
import io.github.pullquote.library.Novelty;
import io.github.pullquote.library.Store;
import io.github.pullquote.library.Submission;
import io.github.pullquote.library.TextChange;
import java.time.InstantSource;

/// The library of one server, as the command line changes it. A bot that runs meanwhile sees the
/// change within a second.
///
/// @param guild the server's id
record ServerShelf(Settings settings, long guild) {
  /// Stands for the person at the keyboard, who may be no user of Discord.
  private static final long OPERATOR = 0;

  /// Puts an article there.
  ///
  /// @return what was done, as a sentence
  /// @throws UserError if it can't be done, or has to be asked for
  String put(GivenArticle given, boolean replace, boolean another) {
    try (Store store = settings.store().open()) {
      Librarian librarian =
          new Librarian(store, Changes.unread(), settings.library(), InstantSource.system());
      return switch (librarian.novelty(guild, given.article())) {
        case Novelty.NewText(var held, var change) when !another -> {
          if (!replace) {
            throw isNewText(held.article().title(), change);
          }
          yield said(librarian.replace(guild, submitted(librarian, given), held.id()));
        }
        case Novelty.SameText _, Novelty.NewText _, Novelty.NewArticle _ ->
            said(librarian.add(guild, submitted(librarian, given)));
      };
    }
  }

  private String submitted(Librarian librarian, GivenArticle given) {
    Submission submission =
        librarian.submit(guild, given.article(), given.name(), OPERATOR, given.original());
    return submission.key();
  }

  private static UserError isNewText(String title, TextChange change) {
    return new UserError(
        "It seems to be a new text of “%s”: of its passages %d are new, %d gone and %d unchanged. Give --replace to put it in that one's place, or --another to keep both."
            .formatted(title, change.added(), change.gone(), change.kept()));
  }

  private String said(Admission admission) {
    return switch (admission) {
      case Admission.Added added ->
          "Added to the library of server %s, as %s."
              .formatted(Long.toUnsignedString(guild), added.held().id());
      case Admission.Replaced replaced ->
          "It has replaced the old text of %s.".formatted(replaced.held().id());
      case Admission.AlreadyThere there ->
          "This text is there already: “%s”.".formatted(there.held().article().title());
      case Admission.TooManyArticles many ->
          throw new UserError(
              "A server may have %d articles, and this one has. Raise library.articles, or have one removed."
                  .formatted(many.most()));
      case Admission.TooManyBytes many ->
          throw new UserError(
              "The articles of a server may have %d MB together; this one would have more. Raise library.megabytes, or have one removed."
                  .formatted(many.most() >> 20));
      case Admission.Gone _ -> throw new UserError("The library was changed meanwhile. Try again.");
    };
  }
}
