package org.keywork.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.ChildRuleExamples.aPart;
import static org.keywork.fixtures.ChildRuleExamples.helpedFrom;
import static org.keywork.fixtures.ChildRuleExamples.taking;
import static org.keywork.plan.YoungPersonRules.PREPARED_AND_SUPPORTED;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.keywork.casefile.CaseFile;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.Held;

/** A service that begins to help young people earlier finds no less. */
class YoungPersonProperties {

  private static final LocalDate FIRST = LocalDate.of(2002, 1, 1);

  @Property(tries = 200)
  void a_younger_age_never_removes_a_finding(
      @ForAll @IntRange(max = 9000) int born,
      @ForAll @IntRange(max = 25) int age,
      @ForAll @IntRange(max = 25) int other) {
    CaseFile file = taking(aPart().withAppropriate(Optional.empty()).withPrepared(false))
        .withFamily(Families.aFamily()
            .withChildren(Families.aChild().withDateOfBirth(FIRST.plusDays(born))));
    assertThat(findings(file, Math.min(age, other)))
        .isGreaterThanOrEqualTo(findings(file, Math.max(age, other)));
  }

  private static int findings(CaseFile file, int age) {
    return Held.against(file, helpedFrom(age), PREPARED_AND_SUPPORTED)
        .messages()
        .size();
  }
}
