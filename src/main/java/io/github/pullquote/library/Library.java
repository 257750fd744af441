package io.github.pullquote.library;

import io.github.pullquote.article.Article;
import io.github.pullquote.search.Answer;
import io.github.pullquote.search.Claim;
import io.github.pullquote.search.Embeddings;
import io.github.pullquote.search.Explanation;
import io.github.pullquote.search.Lexicon;
import io.github.pullquote.search.LibrarySearch;
import io.github.pullquote.search.Match;
import io.github.pullquote.search.Question;
import io.github.pullquote.search.QuoteCheck;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;

/// The articles that one place can ask, as they are at one moment. Safe for many threads; close
/// once.
public final class Library implements Closeable {
  private final Map<String, Article> byId = new LinkedHashMap<>();
  private final IdentityHashMap<Article, ArticleKey> keys = new IdentityHashMap<>();
  private final IdentityHashMap<Article, Holding> holdings = new IdentityHashMap<>();
  private final List<Article> articles;
  private final LibrarySearch search;
  private final Function<ArticleKey, Optional<EarlierText>> earlier;

  /// Indexes the words of `articles` in memory.
  ///
  /// @throws IllegalArgumentException if there is none
  public Library(List<Article> articles) {
    this(articles, Optional.empty());
  }

  /// Indexes `articles` in memory: their words now, their vectors as soon as they are made.
  ///
  /// @param embeddings makes the vectors, and is to be closed after the library; empty to go by
  ///   words alone
  /// @throws IllegalArgumentException if there is no article
  public Library(List<Article> articles, Optional<Embeddings> embeddings) {
    this(
        List.of(),
        articles,
        key -> Optional.empty(),
        all -> LibrarySearch.inMemory(all, embeddings));
  }

  private Library(
      List<Holding> own,
      List<Article> operators,
      Function<ArticleKey, Optional<EarlierText>> earlier,
      Function<List<Article>, LibrarySearch> search) {
    this.earlier = earlier;
    own.forEach(holding -> shelve(holding.article(), holding.id()));
    own.forEach(holding -> holdings.put(holding.article(), holding));
    operators.forEach(article -> shelve(article, freeId(article)));
    this.articles = List.copyOf(byId.values());
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("A library needs an article");
    }
    this.search = search.apply(articles);
  }

  /// Opens the library whose index is in a directory; what is not there yet is made. Where the
  /// directory can't be written, the index is made in memory.
  ///
  /// @param own the server's own articles
  /// @param operators those that every server has; they come after the server's own
  /// @param earlier what is remembered of an article at a revision that is gone
  static Library onDisk(
      Path directory,
      List<Holding> own,
      List<Article> operators,
      Function<ArticleKey, Optional<EarlierText>> earlier,
      Optional<Embeddings> embeddings,
      Lexicon lexicon) {
    return new Library(
        own, operators, earlier, all -> LibrarySearch.onDisk(directory, all, embeddings, lexicon));
  }

  private void shelve(Article article, String id) {
    byId.put(id, article);
    keys.put(article, ArticleKey.of(id, article));
  }

  private String freeId(Article article) {
    return Stream.iterate(0, attempt -> attempt + 1)
        .map(attempt -> ArticleKey.of(article, attempt).id())
        .filter(id -> !byId.containsKey(id))
        .findFirst()
        .orElseThrow();
  }

  /// The articles, in the order they were added; at least one.
  public List<Article> articles() {
    return articles;
  }

  /// The article that a command means which names none: the first.
  public Article main() {
    return articles.getFirst();
  }

  /// Whether a reader must be told which article a quote comes from.
  public boolean hasSeveral() {
    return articles.size() > 1;
  }

  /// The key of one of the library's articles.
  ///
  /// @throws IllegalArgumentException if the library does not have it
  public ArticleKey key(Article article) {
    ArticleKey key = keys.get(article);
    if (key == null) {
      throw new IllegalArgumentException("The library does not have " + article);
    }
    return key;
  }

  /// How an article came here.
  ///
  /// @throws IllegalArgumentException if the library does not have it
  public Holding holding(Article article) {
    Holding own = holdings.get(article);
    return own == null ? new Holding(key(article).id(), article, Deposit.operators()) : own;
  }

  /// How all articles came here, in their order.
  public List<Holding> holdings() {
    return articles.stream().map(this::holding).toList();
  }

  /// The article of an id, at whatever revision.
  public Optional<Article> withId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// An article whose text is of a revision, as [Article#revision] has it; any of them, if several
  /// have the same text.
  public Optional<Article> ofRevision(String revision) {
    return articles.stream().filter(it -> it.revision().equals(revision)).findFirst();
  }

  /// What became of an article.
  ///
  /// @throws StoreException if its text has changed, and what is remembered can't be read
  public Lookup find(ArticleKey key) {
    Article article = byId.get(key.id());
    if (article == null) {
      return new Lookup.Gone();
    }
    return key(article).equals(key)
        ? new Lookup.Present(article)
        : new Lookup.Revised(article, earlier.apply(key));
  }

  /// The article that a user names: by its key, by its title, or by a part of its title that no
  /// other has.
  public Optional<Article> named(String name) {
    String wanted = name.strip();
    Optional<Article> keyed = ArticleKey.parse(wanted).map(key -> byId.get(key.id()));
    if (keyed.isPresent()) {
      return keyed;
    }
    for (Article article : articles) {
      if (article.title().equalsIgnoreCase(wanted)) {
        return Optional.of(article);
      }
    }
    List<Article> partly = titled(wanted);
    return partly.size() == 1 ? Optional.of(partly.getFirst()) : Optional.empty();
  }

  /// The articles whose title contains `part`, case folded; all for a blank part.
  public List<Article> titled(String part) {
    String folded = part.strip().toLowerCase(Locale.ROOT);
    return articles.stream()
        .filter(a -> a.title().toLowerCase(Locale.ROOT).contains(folded))
        .toList();
  }

  /// Completes when questions are answered by meaning too, at once if they never will be;
  /// exceptionally if the model can't be had.
  public CompletableFuture<Void> embedded() {
    return search.embedded();
  }

  /// Answers from one article, or from all where none is given.
  public Answer ask(Question question, Optional<Article> only) {
    return search.ask(question, only);
  }

  /// Whether a question names nothing to look for: "why?"
  public boolean isBare(Question question) {
    return search.isBare(question);
  }

  /// What somebody asks who replies to the answer of an earlier question, and names nothing new:
  /// both questions as one; empty if the later one stands for itself.
  public Optional<Question> together(Question question, Question earlier, Optional<Article> only) {
    return search.together(question, earlier, only);
  }

  /// Answers as [#ask] does, and says why.
  public Explanation explain(Question question, Optional<Article> only) {
    return search.explain(question, only);
  }

  /// Compares a claimed quotation with one article, or with all where none is given.
  public QuoteCheck check(Claim claim, Optional<Article> only) {
    return search.check(claim, only);
  }

  /// The passages that fit a question still being typed, best first.
  public List<Match> suggest(String typed, Optional<Article> only, int most) {
    return search.suggest(typed, only, most);
  }

  /// From now on the index is only read, even if vectors become ready: another library may write
  /// it.
  void stopWriting() {
    search.stopWriting();
  }

  @Override
  public void close() throws IOException {
    search.close();
  }
}
