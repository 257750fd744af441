package io.github.pullquote.library;

import io.github.pullquote.article.Article;
import io.github.pullquote.search.VectorStore;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The store as the tables of one database.
final class SqlStore implements Store {
  private final Database database;
  private final ArticleTable articles;
  private final GuildTable guilds;
  private final SubmissionTable submissions;
  private final EarlierTextTable earlierTexts;
  private final ScheduleTable schedules;
  private final ReplyTable replies;
  private final VoteTable votes;
  private final InsightTable insights;
  private final VectorTable vectors;
  private final Deletion deletion;

  /// @param database is closed with it
  SqlStore(Database database) {
    this.database = database;
    this.articles = new ArticleTable(database);
    this.guilds = new GuildTable(database);
    this.submissions = new SubmissionTable(database);
    this.earlierTexts = new EarlierTextTable(database);
    this.schedules = new ScheduleTable(database);
    this.replies = new ReplyTable(database);
    this.votes = new VoteTable(database);
    this.insights = new InsightTable(database);
    this.vectors = new VectorTable(database);
    this.deletion = new Deletion(database);
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
  public IdentifyTurns identifyTurns() {
    return database.identifyTurns();
  }

  @Override
  public void dropVectors(Set<String> others) {
    vectors.drop(others);
  }

  @Override
  public void backup(Path copy) {
    database.copyTo(copy);
  }

  @Override
  public void close() {
    database.close();
  }
}
