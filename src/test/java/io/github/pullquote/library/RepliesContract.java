package io.github.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/// Which message of the bot answers which.
interface RepliesContract {
  /// The store under test.
  Store store();

  private GivenReplies replies() {
    return store().replies();
  }

  /// A reply in a server to the message of this id, sent at noon.
  static GivenReply reply(long guild, long question) {
    return new GivenReply(
        OptionalLong.of(guild),
        7,
        question,
        question + 1_000,
        Optional.of(Given.NOON.minusMillis(500)),
        Given.NOON);
  }

  private static GivenReply direct(long question) {
    return new GivenReply(
        OptionalLong.empty(), 8, question, question + 1_000, Optional.empty(), Given.NOON);
  }

  @Test
  default void aReplyIsFoundByItsQuestion() {
    replies().keep(reply(1, 10));
    replies().keep(direct(-2));

    assertThat(replies().to(10)).contains(reply(1, 10));
    assertThat(replies().to(-2)).contains(direct(-2));
    assertThat(replies().to(1_010)).isEmpty();
    assertThat(replies().in(1)).containsExactly(reply(1, 10));
    assertThat(replies().in(2)).isEmpty();
    assertThat(store().guilds()).containsExactly(1L);
  }

  @Test
  default void aQuestionHasOneReply() {
    replies().keep(reply(1, 10));
    GivenReply later = reply(1, 10).changed(Given.NOON.plusSeconds(9));

    replies().keep(later);

    assertThat(replies().in(1)).containsExactly(later);
  }

  @Test
  default void aReplyIsForgottenByItsQuestionOrByItself() {
    replies().keep(reply(1, 10));
    replies().keep(reply(1, 11));
    replies().keep(reply(1, 12));

    replies().forget(10);
    replies().forget(1_012);
    replies().forget(99);

    assertThat(replies().in(1)).containsExactly(reply(1, 11));
  }

  @Test
  default void repliesAreForgottenAfterTheirTime() {
    replies().keep(reply(1, 10));
    replies().keep(direct(11));

    replies().expire(Given.NOON);
    assertThat(replies().to(10)).isPresent();
    replies().expire(Given.NOON.plusMillis(1));

    assertThat(replies().to(10)).isEmpty();
    assertThat(replies().to(11)).isEmpty();
    assertThat(store().guilds()).isEmpty();
  }

  @Test
  default void whoLeavesAServerForgetsItsReplies() {
    replies().keep(reply(1, 10));
    replies().keep(reply(2, 11));

    store().leave(1, Given.NOON);

    assertThat(replies().to(10)).isEmpty();
    assertThat(replies().to(11)).isPresent();
  }
}
