package io.github.pullquote.library;

import io.github.pullquote.article.Article;

/// An article that somebody has given and not yet confirmed.
///
/// @param key ten letters and digits that can't be guessed
/// @param guild the server that it is for
/// @param article what was read of it
/// @param deposit how it came
public record Submission(String key, long guild, Article article, Deposit deposit) {}
