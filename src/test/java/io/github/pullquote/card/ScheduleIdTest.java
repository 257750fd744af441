package io.github.pullquote.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleIdTest {
  private static final Random RANDOM = new Random(7);

  private static ScheduleId any() {
    String schedule = Long.toUnsignedString(RANDOM.nextLong(), 36);
    return RANDOM.nextBoolean()
        ? new ScheduleId.Resume(schedule)
        : new ScheduleId.Remove(schedule, RANDOM.nextInt(Integer.MAX_VALUE), RANDOM.nextLong());
  }

  @Test
  void whatIsWrittenIsReadAgainAndAlwaysFits() {
    for (int i = 0; i < 2_000; i++) {
      ScheduleId id = any();

      assertThat(id.toString()).hasSizeLessThanOrEqualTo(Limits.FIELD);
      assertThat(ScheduleId.parse(id.toString())).contains(id);
      assertThat(ComponentId.parse(id.toString())).isEmpty();
      assertThat(LibraryId.parse(id.toString())).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "s1",
        "s1|p|",
        "s1|p|A1",
        "s1|p|a1|",
        "s1|p|12345678901234",
        "s0|p|a1",
        "s1|q|a1",
        "s1|x|a1",
        "s1|x|a1|1",
        "s1|x|a1||2",
        "s1|x|a1|1|",
        "s1|x|a1|zzzzzz|1|",
        "s1|x|a1|1|zzzzzzzzzzzzz",
        "s1|x|a1|-1|2",
        "m1|p||",
        "v1|rf|1|00|",
      })
  void whatIsNoIdIsNotRead(String text) {
    assertThat(ScheduleId.parse(text)).isEmpty();
  }

  @Test
  void idsThatStandInMessagesKeepTheirMeaning() {
    assertThat(
            List.of("s1|p|k3f9", "s1|x|k3f9|a|xrls1wq49ji").stream()
                .map(ScheduleId::parse)
                .flatMap(Optional::stream))
        .containsExactly(
            new ScheduleId.Resume("k3f9"),
            new ScheduleId.Remove("k3f9", 10, 123_456_789_012_345_678L));
  }
}
