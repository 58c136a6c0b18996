package org.keywork.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.fixtures.CaseFiles.BASIS;
import static org.keywork.fixtures.CaseFiles.aCaseFile;
import static org.keywork.fixtures.UnmetNeedCases.entry;
import static org.keywork.fixtures.UnmetNeedCases.lacking;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.keywork.Keywork;
import org.keywork.casefile.CaseFile;
import org.keywork.family.NeedDomain;
import org.keywork.fixtures.CaseFiles;
import org.keywork.plan.UnmetNeed;
import org.keywork.plan.UnmetNeedReason;

/** A key worker can only open doors that exist (R468). */
class ProvisionTest {

  private static Set<String> found(CaseFile file) {
    return Keywork.guidance().check(file, BASIS.asOf()).findings().stream()
        .map(finding -> finding.rule() + " " + finding.at())
        .collect(Collectors.toSet());
  }

  @Property(tries = 100)
  void a_need_for_a_service_that_does_not_exist_is_no_finding(
      @ForAll NeedDomain domain, @ForAll @IntRange(max = 800) int days, @ForAll boolean agency) {
    LocalDate listed = CaseFiles.TODAY.minusDays(days);
    UnmetNeed entry = entry("dream", UnmetNeedReason.NO_SUCH_SERVICE).withRecordedOn(listed);
    CaseFile lacking =
        lacking(aCaseFile(), "dream", domain, agency ? entry.withAgency(CaseFiles.TRUST) : entry);

    assertThat(found(lacking)).isEqualTo(found(aCaseFile()));
  }

  @Test
  void the_same_need_is_one_where_nobody_listed_it() {
    assertThat(found(lacking(aCaseFile(), "dream", NeedDomain.LEISURE)))
        .contains("need.reaches-plan-or-unmet-list /family/needs/2");
  }
}
