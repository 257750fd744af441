package io.github.pullquote.article;

/// What a web page shows in the place of its article.
enum Barrier {
  MISSING("says that there is no such page; check the address, or look for the article elsewhere"),
  CHECK("asks first whether its reader is human; " + Barrier.BY_HAND),
  SUBSCRIPTION("seems to show its text only to subscribers; " + Barrier.BY_HAND),
  LOGIN("seems to show its text only to those who sign in; " + Barrier.BY_HAND),
  CONSENT("shows a request for consent instead of a text; " + Barrier.BY_HAND),
  SCRIPTS("shows its text only where scripts run; " + Barrier.BY_HAND),
  NOTHING(
      "has no article text: it may be behind a login or paywall, or need scripts to be seen; "
          + Barrier.BY_HAND);

  private static final String BY_HAND =
      "open it in a browser where you can read it, copy all of it and save or paste that as text";

  private final String reason;

  Barrier(String reason) {
    this.reason = reason;
  }

  UnreadableArticleException refusal() {
    return new UnreadableArticleException(reason);
  }
}
