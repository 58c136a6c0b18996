package org.keywork;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.keywork.agenda.AgendaMatter.AUDIT;
import static org.keywork.agenda.AgendaMatter.CONTACT;
import static org.keywork.agenda.AgendaMatter.EHC_ADVICE;
import static org.keywork.agenda.AgendaMatter.EHC_DECISION_AFTER_REVIEW;
import static org.keywork.agenda.AgendaMatter.EHC_REVIEW;
import static org.keywork.agenda.AgendaMatter.EHC_REVIEW_REPORT;
import static org.keywork.agenda.AgendaMatter.EXIT_PLAN;
import static org.keywork.agenda.AgendaMatter.FAMILY_FEEDBACK;
import static org.keywork.agenda.AgendaMatter.FAMILY_IN_SUPERVISION;
import static org.keywork.agenda.AgendaMatter.FILE_REVIEW;
import static org.keywork.agenda.AgendaMatter.FIRST_PLAN;
import static org.keywork.agenda.AgendaMatter.FIRST_PLANNING_MEETING;
import static org.keywork.agenda.AgendaMatter.MESSAGE;
import static org.keywork.agenda.AgendaMatter.MONITORING_REPORT;
import static org.keywork.agenda.AgendaMatter.NEW_NEED;
import static org.keywork.agenda.AgendaMatter.NEXT_PLAN;
import static org.keywork.agenda.AgendaMatter.OVERLAP;
import static org.keywork.agenda.AgendaMatter.PROMISE;
import static org.keywork.agenda.AgendaMatter.PROVISION_CHECK;
import static org.keywork.agenda.AgendaMatter.PUBLIC_INFORMATION;
import static org.keywork.agenda.AgendaMatter.QUIET_TIME_CONTACT;
import static org.keywork.agenda.AgendaMatter.REVIEW_OFFER;
import static org.keywork.agenda.AgendaMatter.ROLE_REMINDER;
import static org.keywork.agenda.AgendaMatter.SUCCESSOR;
import static org.keywork.agenda.AgendaMatter.SUPERVISION;
import static org.keywork.agenda.AgendaMatter.SUPPORT_AT_NEED;
import static org.keywork.agenda.AgendaMatter.TRAINING;
import static org.keywork.agenda.AgendaMatter.TRAINING_NEEDS;
import static org.keywork.agenda.AgendaMatter.URGENT_REQUEST;
import static org.keywork.agenda.AgendaMatter.WORKSHOP;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keywork.agenda.AgendaMatter;
import org.keywork.agenda.RuleBehind;
import org.keywork.rule.Parameter;
import org.keywork.rule.ParameterType;
import org.keywork.rule.Rule;

/** For every length of time that a service may set it is known what falls due by it, or why nothing does. */
class ParametersOnTheAgendaTest {

  /** What falls due by a parameter. */
  private static final Map<String, AgendaMatter> FALLS_DUE = Map.ofEntries(
      entry("assignment.overlap-length", OVERLAP),
      entry("assignment.successor-lead-time", SUCCESSOR),
      entry("contact.longest-interval", CONTACT),
      entry("contact.message-answered-within", MESSAGE),
      entry("contact.promise-kept-within", PROMISE),
      entry("contact.quiet-interval", QUIET_TIME_CONTACT),
      entry("ehc.advice-within", EHC_ADVICE),
      entry("ehc.review-decision-within", EHC_DECISION_AFTER_REVIEW),
      entry("ehc.review-report-within", EHC_REVIEW_REPORT),
      entry("ehc.review-within", EHC_REVIEW),
      entry("eligibility.longest-response", SUPPORT_AT_NEED),
      entry("family.role-reminder-interval", ROLE_REMINDER),
      entry("monitoring.families-asked-every", FAMILY_FEEDBACK),
      entry("monitoring.provision-checked-every", PROVISION_CHECK),
      entry("monitoring.reported-every", MONITORING_REPORT),
      entry("need.supported-within", NEW_NEED),
      entry("plan.first-meeting-within", FIRST_PLANNING_MEETING),
      entry("plan.first-plan-within", FIRST_PLAN),
      entry("plan.longest-interval", NEXT_PLAN),
      entry("records.file-reviewed-every", FILE_REVIEW),
      entry("review.offered-every", REVIEW_OFFER),
      entry("service.audited-every", AUDIT),
      entry("service.information-longest-unchanged", PUBLIC_INFORMATION),
      entry("service.workshop-every", WORKSHOP),
      entry("supervision.every-family-within", FAMILY_IN_SUPERVISION),
      entry("supervision.longest-interval", SUPERVISION),
      entry("supervision.longest-urgent-wait", URGENT_REQUEST),
      entry("training.needs-assessed-every", TRAINING_NEEDS),
      entry("training.trained-every", TRAINING),
      entry("transition.exit-plan-lead-time", EXIT_PLAN));

  /** Why nothing falls due by a parameter. */
  private static final Map<String, String> NOTHING_FALLS_DUE = Map.ofEntries(
      entry("assignment.settling-period", "nobody can be told to get used to somebody"),
      entry("ehc.away-for", "it tells a long time away from a short one"),
      entry("eligibility.window-after-change", "a family comes sooner while it lasts"),
      entry("eligibility.window-after-diagnosis", "a family comes sooner while it lasts"),
      entry("eligibility.window-around-transition", "a family comes sooner while it lasts"),
      entry("funding.assured-for", "it looks ahead, from any day"),
      entry("meeting.combine-within", "how near meetings lie that are due anyway"),
      entry("practitioner.absence-long-term-from", "it tells one absence from another"),
      entry("practitioner.fewest-hours-a-week", "hours of a week, every week"),
      entry("practitioner.full-time-week", "hours of a week, every week"),
      entry("practitioner.most-hours-a-week", "hours of a week, every week"),
      entry("practitioner.most-time-fixing-appointments-a-week", "hours of a week, every week"),
      entry("record.look-back", "it looks back"),
      entry("service.shortest-workshop", "how long one takes, not by when it is held"),
      entry("set-up.in-post-before-last-workshop", "it looks back from the last workshop"),
      entry("supervision.experienced-after", "it tells new key workers from others"),
      entry("supervision.shortest-interval", "from when supervision is due, not until when"),
      entry("transition.before-school-begins", "it looks back from the start of school"),
      entry("transition.coincidence-window", "two changes are to be apart, whenever they come"));

  private static final JavaClasses HOUSE = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("org.keywork");

  @Test
  void of_every_length_of_time_it_is_said_what_falls_due_by_it_or_why_nothing_does() {
    assertThat(RuleBooks.latest().parameters())
        .filteredOn(ParametersOnTheAgendaTest::isLength)
        .extracting(Parameter::id)
        .containsExactlyInAnyOrderElementsOf(Stream.of(FALLS_DUE, NOTHING_FALLS_DUE)
            .flatMap(each -> each.keySet().stream())
            .toList());
  }

  @Test
  void whatever_falls_due_is_put_on_the_agenda() {
    assertThat(FALLS_DUE.values()).isSubsetOf(putOnTheAgenda());
  }

  @Test
  void the_rule_behind_it_reads_the_parameter() {
    Set<AgendaMatter> put = putOnTheAgenda();
    assertThat(RuleBooks.latest().rules().stream().flatMap(rule -> rule.parameters().stream()))
        .extracting(Parameter::id)
        .filteredOn(id -> FALLS_DUE.containsKey(id) && put.contains(FALLS_DUE.get(id)))
        .isNotEmpty()
        .isSubsetOf(rulesBehind()
            .flatMap(rule -> rule.parameters().stream())
            .map(Parameter::id)
            .collect(toSet()));
  }

  private static boolean isLength(Parameter<?> parameter) {
    return parameter.type().equals(ParameterType.period())
        || parameter.type().equals(ParameterType.duration());
  }

  private static Set<AgendaMatter> putOnTheAgenda() {
    return HOUSE.stream()
        .filter(each -> !each.isEquivalentTo(AgendaMatter.class))
        .flatMap(each -> constants(each, AgendaMatter.class))
        .map(AgendaMatter.class::cast)
        .collect(toSet());
  }

  private static Stream<Rule<?>> rulesBehind() {
    return HOUSE.stream()
        .filter(ParametersOnTheAgendaTest::isSource)
        .flatMap(each -> constants(each, Rule.class))
        .map(rule -> (Rule<?>) rule);
  }

  private static boolean isSource(JavaClass each) {
    return each.getPackageName().equals(RuleBehind.class.getPackageName())
        || each.getDirectDependenciesFromSelf().stream()
            .anyMatch(dependency -> dependency.getTargetClass().isEquivalentTo(RuleBehind.class));
  }

  /** The constants of a type that a class names. */
  private static Stream<Object> constants(JavaClass named, Class<?> type) {
    return named.getFieldAccessesFromSelf().stream()
        .map(JavaFieldAccess::getTarget)
        .filter(target -> target.getRawType().isEquivalentTo(type))
        .flatMap(target -> target.resolveMember().stream())
        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
        .map(ParametersOnTheAgendaTest::valueOf);
  }

  private static Object valueOf(JavaField constant) {
    try {
      return constant.reflect().get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError("A constant that an agenda names is public.", e);
    }
  }
}
