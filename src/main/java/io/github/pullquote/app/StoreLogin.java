package io.github.pullquote.app;

import io.github.pullquote.library.PostgresServer;

/// Who uses a database on a server, where its URL does not say so.
record StoreLogin(String user, String password) {
  /// The database of a URL.
  ///
  /// @throws UserError if it is none, without its text, which may hold a password
  PostgresServer at(String url) {
    try {
      return new PostgresServer(url, user, password);
    } catch (IllegalArgumentException e) {
      throw new UserError(
          "%s. Write %s//HOST:PORT/DATABASE".formatted(e.getMessage(), PostgresServer.PREFIX), e);
    }
  }

  @Override
  public String toString() {
    return user;
  }
}
