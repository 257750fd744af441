package io.github.pullquote.search;

import io.github.pullquote.article.Article;
import io.github.pullquote.article.Block;
import io.github.pullquote.article.Metadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Short articles of our own, to search in.
public final class Articles {
  private Articles() {}

  /// Five passages on how a town got its clock; it has two sections and key points.
  public static Article clock() {
    return article(
        "The Clock of Ostrava Lane",
        "= The clock on the old town hall has been slow for as long as anybody can remember.",
        "= Watchmakers repaired the clock three times, and each repair made it slower.",
        "The town hall of Ostrava Lane was built in 1891 by the architect Vera Holm. Its tower was"
            + " meant for a bell, but the money ran out before the bell was cast.",
        "A clock was put in the tower instead. It has lost four minutes a day ever since, because"
            + " the pendulum hangs in a draught.",
        "# Three repairs",
        "Watchmakers came three times to repair the clock, and every repair made it slower. The"
            + " last of them, a man named Tomas Reed, said that the clock was right and the town"
            + " was wrong.",
        "Children learn to add four minutes for each day of the week. By Sunday they are half an"
            + " hour behind the rest of the country.",
        "Visitors find this charming. It seldom troubles anyone who lives there.");
  }

  /// Three passages on bread.
  public static Article bread() {
    return article(
        "Bread Without Hurry",
        "Slow bread needs flour, water, salt and a day. The dough rises in the cold, and the cold"
            + " is what gives it its taste.",
        "Bakers of the valley leave the dough in a cellar for eighteen hours.",
        "Salt is added last, since it slows the yeast down.");
  }

  /// An article: `# ` starts a heading, `= ` a key point, all else is a paragraph.
  public static Article article(String title, String... blocks) {
    List<Block> made = new ArrayList<>();
    for (String block : blocks) {
      if (block.startsWith("# ")) {
        made.add(new Block(Block.Kind.HEADING, block.substring(2)));
      } else if (block.startsWith("= ")) {
        made.add(new Block(Block.Kind.KEY_POINT, block.substring(2)));
      } else {
        made.add(new Block(Block.Kind.PARAGRAPH, block));
      }
    }
    Metadata metadata =
        new Metadata(title, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    return new Article(metadata, made);
  }
}
