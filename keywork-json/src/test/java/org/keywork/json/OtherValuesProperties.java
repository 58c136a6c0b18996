package org.keywork.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.keywork.fixtures.Proposals;
import org.keywork.fixtures.Services;

/** Whatever stands in place of a value, the quick way of reading and the careful one agree. */
class OtherValuesProperties {

  private static final ServiceReader SERVICES = new ServiceReader();
  private static final ProposalReader PROPOSALS = new ProposalReader();
  private static final String SERVICE = DocumentWriter.compact().write(Services.aService());
  private static final String PROPOSAL =
      DocumentWriter.compact().write(Proposals.forTheFamily(Proposals.toANewcomer()));

  @Property(tries = 500)
  void another_value_in_a_service_is_accepted_or_told_why(
      @ForAll int which, @ForAll("values") String value) {
    String document = JsonText.withValue(SERVICE, which, value);
    agree(SERVICES.read(document.getBytes(UTF_8)), SERVICES.readInspecting(document));
  }

  @Property(tries = 300)
  void another_value_in_a_proposal_is_accepted_or_told_why(
      @ForAll int which, @ForAll("values") String value) {
    String document = JsonText.withValue(PROPOSAL, which, value);
    agree(PROPOSALS.read(document.getBytes(UTF_8)), PROPOSALS.readInspecting(document));
  }

  private static void agree(Read<?> quick, Read<?> careful) {
    assertThat(quick).isEqualTo(careful);
    assertThat(quick.problems())
        .noneMatch(problem -> problem.sentence().equals(Wording.CONTRADICTION))
        .noneMatch(problem -> problem.code() == Problem.Code.NOT_JSON);
  }

  @Provide
  Arbitrary<String> values() {
    return Arbitraries.of(List.of(
        "null",
        "true",
        "false",
        "1",
        "\"\"",
        "\"trust\"",
        "\"health\"",
        "\"embedded\"",
        "\"exit\"",
        "\"step-down\"",
        "\"family\"",
        "\"2026-02-30\"",
        "\"2026-03-02\"",
        "[]",
        "{}",
        "[\"council\"]",
        "[\"housing\",\"housing\"]",
        "{\"inPlace\":false}",
        "{\"inPlace\":false,\"since\":\"2026-03-02\"}",
        "{\"kind\":\"exit\"}",
        "{\"kind\":\"exit\",\"plan\":{}}",
        "{\"kind\":\"step-down\",\"step\":{\"to\":\"door-open\"}}"));
  }
}
