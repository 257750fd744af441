package io.github.pullquote.discord;

import io.github.pullquote.article.IsolatedReader;
import io.github.pullquote.fetch.WebFetch;
import io.github.pullquote.library.GivenReplies;
import io.github.pullquote.library.Librarian;
import io.github.pullquote.library.Libraries;
import io.github.pullquote.library.Schedules;
import io.github.pullquote.library.Votes;
import java.time.InstantSource;
import java.util.Optional;

/// What the bot works with. Whoever made it closes it, after the bot.
///
/// @param libraries where it reads
/// @param librarian who changes them
/// @param schedules what is to be posted when
/// @param replies which messages answer which
/// @param votes what users say of answers
/// @param reader reads files that users give
/// @param web brings pages that users name; empty where links are off
/// @param paces how often people may ask
/// @param clock the time, by which something is due
public record House(
    Libraries libraries,
    Librarian librarian,
    Schedules schedules,
    GivenReplies replies,
    Votes votes,
    IsolatedReader reader,
    Optional<WebFetch> web,
    Paces paces,
    InstantSource clock) {}
