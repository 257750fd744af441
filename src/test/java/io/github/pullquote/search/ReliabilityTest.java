package io.github.pullquote.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.pullquote.search.Observation.Elsewhere;
import io.github.pullquote.search.Observation.Outcome;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
  @Test
  void sortsAnswersByConfidenceIntoTenBins() {
    Reliability reliability = of(said(0, 0), said(0.099, 0), said(0.1, 0), said(1, 1));

    assertThat(reliability.bins()).hasSize(10);
    assertThat(reliability.bins())
        .extracting(Reliability.Bin::questions)
        .containsExactly(2, 1, 0, 0, 0, 0, 0, 0, 0, 1);
    assertThat(reliability.bins().get(3).from()).isEqualTo(0.3);
    assertThat(reliability.bins().get(3).to()).isEqualTo(0.4);
  }

  @Test
  void comparesWhatABinClaimsWithWhatIsRight() {
    Reliability.Bin bin =
        of(said(0.72, 1), said(0.74, 1), said(0.76, 2), said(0.78, 0)).bins().get(7);

    assertThat(bin.confidence()).hasValueCloseTo(0.75, within(1e-9));
    assertThat(bin.right()).hasValue(0.5);
  }

  @Test
  void aBinWithoutAnswersClaimsNothing() {
    Reliability.Bin bin = of(said(0.72, 1)).bins().getFirst();

    assertThat(bin.confidence()).isEmpty();
    assertThat(bin.right()).isEmpty();
  }

  @Test
  void theErrorIsTheMeanDistanceOverAllAnswers() {
    // Three claim 0.8 and are right each time; one claims 0.4 and is wrong.
    Reliability reliability = of(said(0.8, 1), said(0.8, 1), said(0.8, 1), said(0.4, 0));

    assertThat(reliability.expectedCalibrationError())
        .hasValueCloseTo((3 * 0.2 + 0.4) / 4, within(1e-9));
    assertThat(of().expectedCalibrationError()).isEmpty();
  }

  private static Reliability of(Observation... observations) {
    return Reliability.of(List.of(observations));
  }

  /// @param rank of the right passage, 0 if there is none
  private static Observation said(double confidence, int rank) {
    OptionalInt right = rank == 0 ? OptionalInt.empty() : OptionalInt.of(rank);
    return new Observation(
        rank > 0, Outcome.FOUND, confidence, right, false, 1, Elsewhere.UNSAID, 0);
  }
}
