package io.github.pullquote.library;

import io.github.pullquote.article.Article;
import io.github.pullquote.search.VectorStore;
import java.io.Closeable;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What must outlive the process: the articles of servers, how they want the bot, schedules,
/// vectors. Each method is done whole or not at all, and what it has done is on the disk when it
/// returns. Safe for many threads; close once.
///
/// Every method throws a [StoreException] if the store can't be read or written. A server is named
/// by its guild id; one that nothing is known of has an empty library and the standard preferences.
public interface Store extends Closeable {
  /// So many articles of one server wait to be confirmed at the most.
  int MOST_WAITING = 10;

  /// The library's edition, preferences and bindings. Bindings to removed articles are left out
  /// until the articles are back.
  LibraryState state(long guild);

  /// The articles of a server in the order they were added, without those removed. Who asks for the
  /// edition first has at least what that edition held.
  List<Holding> holdings(long guild);

  /// The bytes that an article was made of, as they were given; empty if the server has no such
  /// article, or has removed it.
  Optional<byte[]> original(long guild, String id);

  /// Adds an article.
  ///
  /// @return false, and nothing is done, if the server has or had an article of this id
  boolean add(long guild, Holding holding, byte[] original);

  /// Puts a new text in the place of an article's old one. It keeps its id, its place among the
  /// articles and its bindings; of the old one is remembered what [#earlierTexts] keeps, from when
  /// the new one was given.
  ///
  /// @return false if the server has no such article
  boolean replace(long guild, Holding holding, byte[] original);

  /// Gives an article the title of `titled`, which has the same text.
  ///
  /// @return false if the server has no such article, or one of another revision
  boolean rename(long guild, String id, Article titled);

  /// Removes an article, so that [#restore] can bring it back until [#expire] deletes it.
  ///
  /// @return false if the server has no such article
  boolean remove(long guild, String id, Instant at);

  /// Brings a removed article back, with its bindings.
  ///
  /// @param removedSince one removed before is not brought back
  /// @return what came back; empty if there is no such removed article
  Optional<Holding> restore(long guild, String id, Instant removedSince);

  /// Binds a channel to an article, or to none. Which articles the operator has is not known here,
  /// so an article that the server does not have may be one of those.
  ///
  /// @return false, and nothing is done, if the server has removed that article
  boolean bind(long guild, long channel, Optional<String> id);

  /// Keeps how a server wants the bot. Where it does not want the questions kept that found
  /// nothing, those are deleted that were.
  void prefer(long guild, Preferences preferences);

  /// Keeps an article until it is confirmed. One of the same server and key is replaced; beyond
  /// [#MOST_WAITING] in one server, the oldest give way.
  void submit(Submission submission, byte[] original);

  /// The article that waits to be confirmed under a key, if it is of this server.
  Optional<Submission> submission(long guild, String key);

  /// The bytes of an article that waits to be confirmed.
  Optional<byte[]> submitted(long guild, String key);

  /// Forgets an article that waits to be confirmed.
  void withdraw(long guild, String key);

  /// Every server that something is kept of, with those that were left.
  Set<Long> guilds();

  /// Notes that the bot has left a server; no effect if it had left before. What is kept of it
  /// stays until [#expire], but for its replies: they can't be changed from outside.
  void leave(long guild, Instant at);

  /// Notes that the bot is in a server; no effect if it never left.
  void rejoin(long guild);

  /// Deletes all that is kept of a server, with the vectors that no other server needs. If it comes
  /// back, its first edition is greater than its last was.
  void delete(long guild);

  /// Deletes for good what was removed, left or not confirmed before these moments.
  ///
  /// @return the servers of which all was deleted
  Set<Long> expire(Instant removedBefore, Instant submittedBefore, Instant leftBefore);

  /// Keeps what is remembered of texts that were replaced.
  EarlierTexts earlierTexts();

  /// Keeps what is to be posted when.
  Schedules schedules();

  /// Keeps which messages of the bot answer which.
  GivenReplies replies();

  /// Keeps what users say of answers.
  Votes votes();

  /// Keeps how questions went.
  Insights insights();

  /// Keeps the vectors of articles, of the operator's too.
  VectorStore vectors();

  /// How the processes that share the store wait for one another with Discord.
  IdentifyTurns identifyTurns();

  /// Deletes the vectors of revisions that neither the store's articles nor `others` have.
  ///
  /// @param others revisions of articles that are kept elsewhere
  void dropVectors(Set<String> others);

  /// Writes a copy of the whole store, as it is at one moment, into a new file; others may read and
  /// write meanwhile.
  ///
  /// @throws StoreException also if the file exists or can't be written
  void backup(Path file);

  @Override
  void close();
}
