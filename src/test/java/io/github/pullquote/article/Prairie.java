package io.github.pullquote.article;

import java.util.List;

/// A text for tests, of several paragraphs; none of its sentences occurs twice.
final class Prairie {
  static final String TITLE = "What the prairie keeps";

  static final List<String> BEGINNING =
      List.of(
          "A prairie keeps two thirds of itself under the ground. What stands above, the grass"
              + " that farmers burned and painters praised, is the part that can be spared every"
              + " year. The roots go down as far as a barn is tall, and they outlive the people"
              + " who own them.",
          "Most of a root is thinner than a hair. Such hairs die within weeks, rot where they"
              + " grew, and leave a thread of dark soil behind. Ten thousand summers of threads"
              + " are what the plough found, and it took the settlers for luck.",
          "Fire was the gardener here. It came in autumn or in spring, took the young trees, and"
              + " left the grass, whose buds wait below the ash. Where nobody burns, cedars stand"
              + " within twenty years.");

  static final List<String> END =
      List.of(
          "The seed of the compass plant needs a winter to wake up and seven summers to bloom."
              + " Whoever sows it does so for somebody else. That is the first lesson of the"
              + " people who put prairies back, and most of them find it a relief.",
          "Seed comes from railway cuttings and old graveyards, where no plough ever went. It is"
              + " gathered by hand, dried in paper bags, and mixed with sand so that it falls"
              + " evenly. A field takes forty kinds to look like something and two hundred to be"
              + " it.",
          "What returns by itself is the surprise. Nobody sows the crickets or the shrews, and"
              + " nobody can buy a bobolink. They come when the grass is tall enough, from places"
              + " that the maps show as empty.");

  private Prairie() {}
}
