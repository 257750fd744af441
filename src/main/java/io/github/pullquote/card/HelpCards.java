package io.github.pullquote.card;

import io.github.pullquote.article.Article;
import java.util.List;

/// How to use the bot.
public final class HelpCards {
  private static final String MANAGING =
      "\n"
          + "**/article add** gives me an article, **/article use** makes it a channel’s own ·"
          + " **/schedule add** posts a key point a day · **/settings** says how you want me";

  private HelpCards() {}

  /// All that can be done; fits one screen.
  ///
  /// @param examples what to ask, at most two; they may be none
  /// @param mayManage whether the one who asks may change the server's library
  public static Card help(List<Article> articles, List<Example> examples, boolean mayManage) {
    String which =
        articles.isEmpty()
            ? "no article yet"
            : Wording.list(articles, 5, a -> ArticleLines.named(a, 100));
    Galley text =
        new Galley()
            .own(
                """
                ### Ask the article, get its own words
                I know %s.
                **/ask** a question, and I quote the passage that answers, word for word, with its place: ¶7.2 is passage 7, sentence 2.\
                """
                    .formatted(which));
    for (Example example : examples) {
      text.own(example.equals(examples.getFirst()) ? " Try " : " or ");
      example.set(text);
    }
    text.own(examples.isEmpty() ? "" : ".");
    text.own(rest(mayManage));
    return new Card(List.of(text.text()));
  }

  private static String rest(boolean mayManage) {
    return """

    **/check** a quotation, and I say whether the article has it, or what differs
    **/cite** ¶7.2 shows a place · **/outline** the sections · **/keypoints** pulls its key points into a channel
    **/articles** lists what there is to ask · **/privacy** says what I keep%s
    You can also mention me with a question or `[¶7.2]`, write to me directly, or choose **Ask the article** or **Check quote** in a message’s menu, under Apps. Reply to my answer to ask on: *why?*, *and the girls?*
    -# I never write anything of my own about an article. *Perhaps* means: only the closest passage. Where there is no answer, I say so.
    """
        .formatted(mayManage ? MANAGING : "")
        .stripTrailing();
  }

  /// What the bot says once, when it has joined a server.
  ///
  /// @param examples what to ask, of which the first is shown; they may be none
  public static Card welcome(Article article, List<Example> examples) {
    Galley text =
        new Galley()
            .own(
                """
                ### Hello! Ask me, and I answer with the article’s own words
                I know %s. Type **/ask** and a question\
                """
                    .formatted(ArticleLines.named(article, 100)));
    examples.stream()
        .limit(1)
        .forEach(
            example -> {
              text.own(", for example ");
              example.set(text);
            });
    text.own(
        """
        ; I quote the passage that answers, with its place.
        **/help** shows what else I do. Hosts: **/article add** gives me an article of your own, **/settings** says how you want me.
        -# I read only what is asked of me; **/privacy** says what I keep.
        """
            .stripTrailing());
    return new Card(List.of(text.text()));
  }
}
