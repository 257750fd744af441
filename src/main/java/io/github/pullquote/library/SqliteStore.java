package io.github.pullquote.library;

import io.github.pullquote.article.Article;
import io.github.pullquote.search.VectorStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sqlite.SQLiteConfig;

/// The store as one SQLite database in the data directory. Several processes may have it open.
public final class SqliteStore implements Store {
  private static final String FILE = "pullquote.db";

  private final SqliteFile file;
  private final Database database;
  private final SqliteArticles articles;
  private final SqliteGuilds guilds;
  private final SqliteSubmissions submissions;
  private final SqliteEarlierTexts earlierTexts;
  private final SqliteSchedules schedules;
  private final SqliteGivenReplies replies;
  private final SqliteVotes votes;
  private final SqliteInsights insights;
  private final SqliteVectors vectors;
  private final SqliteDeletion deletion;

  private SqliteStore(SqliteFile file, Database database) {
    this.file = file;
    this.database = database;
    this.articles = new SqliteArticles(database);
    this.guilds = new SqliteGuilds(database);
    this.submissions = new SqliteSubmissions(database);
    this.earlierTexts = new SqliteEarlierTexts(database);
    this.schedules = new SqliteSchedules(database);
    this.replies = new SqliteGivenReplies(database);
    this.votes = new SqliteVotes(database);
    this.insights = new SqliteInsights(database);
    this.vectors = new SqliteVectors(database);
    this.deletion = new SqliteDeletion(database);
  }

  /// The database's file, which need not exist.
  public static Path file(Path data) {
    return data.resolve(FILE);
  }

  /// Opens the database of a data directory, made if it is not there, and brings it to the newest
  /// version.
  ///
  /// @throws StoreException if it can't be written, is damaged, or of a newer program; then it is
  ///   left as it was
  public static SqliteStore open(Path data) {
    return open(data, SqliteFile.writing());
  }

  static SqliteStore open(Path data, SQLiteConfig config) {
    SqliteFile file = new SqliteFile(file(data));
    try {
      Files.createDirectories(data.toAbsolutePath());
    } catch (IOException e) {
      throw new StoreException(
          "The data directory %s can't be made: %s".formatted(data.toAbsolutePath(), e), e);
    }
    SqliteDriver.unpackInto(data);
    Migrations.run(file);
    if (!Files.isWritable(file.path())) {
      // SQLite opens it all the same, and refuses each write.
      throw new StoreException(SqliteFailure.unwritable(file.path()));
    }
    return new SqliteStore(file, new Database(file, config));
  }

  @Override
  public LibraryState state(long guild) {
    return guilds.state(guild);
  }

  @Override
  public List<Holding> holdings(long guild) {
    return articles.holdings(guild);
  }

  @Override
  public Optional<byte[]> original(long guild, String id) {
    return articles.original(guild, id);
  }

  @Override
  public boolean add(long guild, Holding holding, byte[] original) {
    return articles.add(guild, holding, original);
  }

  @Override
  public boolean replace(long guild, Holding holding, byte[] original) {
    return articles.replace(guild, holding, original);
  }

  @Override
  public boolean rename(long guild, String id, Article titled) {
    return articles.rename(guild, id, titled);
  }

  @Override
  public boolean remove(long guild, String id, Instant at) {
    return articles.remove(guild, id, at);
  }

  @Override
  public Optional<Holding> restore(long guild, String id, Instant removedSince) {
    return articles.restore(guild, id, removedSince);
  }

  @Override
  public boolean bind(long guild, long channel, Optional<String> id) {
    return guilds.bind(guild, channel, id);
  }

  @Override
  public void prefer(long guild, Preferences preferences) {
    guilds.prefer(guild, preferences);
  }

  @Override
  public void submit(Submission submission, byte[] original) {
    submissions.submit(submission, original);
  }

  @Override
  public Optional<Submission> submission(long guild, String key) {
    return submissions.find(guild, key);
  }

  @Override
  public Optional<byte[]> submitted(long guild, String key) {
    return submissions.original(guild, key);
  }

  @Override
  public void withdraw(long guild, String key) {
    submissions.withdraw(guild, key);
  }

  @Override
  public Set<Long> guilds() {
    return guilds.guilds();
  }

  @Override
  public void leave(long guild, Instant at) {
    guilds.leave(guild, at);
  }

  @Override
  public void rejoin(long guild) {
    guilds.rejoin(guild);
  }

  @Override
  public void delete(long guild) {
    deletion.delete(guild);
  }

  @Override
  public Set<Long> expire(Instant removedBefore, Instant submittedBefore, Instant leftBefore) {
    return deletion.expire(removedBefore, submittedBefore, leftBefore);
  }

  @Override
  public EarlierTexts earlierTexts() {
    return earlierTexts;
  }

  @Override
  public Schedules schedules() {
    return schedules;
  }

  @Override
  public GivenReplies replies() {
    return replies;
  }

  @Override
  public Votes votes() {
    return votes;
  }

  @Override
  public Insights insights() {
    return insights;
  }

  @Override
  public VectorStore vectors() {
    return vectors;
  }

  @Override
  public void dropVectors(Set<String> others) {
    vectors.drop(others);
  }

  @Override
  public void backup(Path copy) {
    file.copyTo(copy);
  }

  @Override
  public void close() {
    database.close();
  }
}
