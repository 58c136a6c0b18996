package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keywork.agency.AgencyId;
import org.keywork.casefile.CaseFile;
import org.keywork.family.NeedDomain;
import org.keywork.family.NeedId;
import org.keywork.fixtures.CaseFiles;
import org.keywork.fixtures.Families;
import org.keywork.fixtures.PlanningCases;
import org.keywork.plan.ActionId;
import org.keywork.plan.ActionMode;
import org.keywork.plan.PlanAction;
import org.keywork.plan.UnmetNeed;
import org.keywork.plan.UnmetNeedReason;
import tools.jackson.databind.JsonNode;

/** What is done about the needs of families, and with whom the work rests. */
class NeedsCommandTest {

  private static final NeedId OVER = new NeedId("need-over");

  @TempDir
  private Path path;

  private CaseFolder folder;

  @BeforeEach
  void aFolder() {
    folder = new CaseFolder(path);
  }

  private static PlanAction action(String id) {
    return PlanAction.builder().id(new ActionId(id)).build();
  }

  /** Two disabled children; of each somebody thought, but not of everything. */
  private static CaseFile tangled() {
    return PlanningCases.withFamily(family -> family
            .withChildren(Families.aChild(), PlanningCases.aSecondChild())
            .withNeeds(
                Families.aNeed(Families.NEED_OF_THE_CHILD, Families.CHILD, NeedDomain.EDUCATION),
                Families.aNeed(
                    Families.NEED_OF_THE_BROTHER, Families.BROTHER, NeedDomain.SIBLING_SUPPORT),
                Families.aNeed(
                    new NeedId("need-3"), PlanningCases.SECOND_CHILD, NeedDomain.SHORT_BREAKS),
                Families.aNeed(OVER, Families.MOTHER, NeedDomain.DEBT).withEndedOn(CaseFiles.TODAY))
            .withAskedAndWithoutNeeds(CaseFiles.FATHER))
        .withPlans(CaseFiles.aPlan()
            .withActions(
                action("call-school")
                    .withFamilyOwner(CaseFiles.MOTHER)
                    .withMode(ActionMode.BY_THE_FAMILY)
                    .withMeets(Families.NEED_OF_THE_CHILD)
                    .withDue(CaseFiles.TODAY.minusDays(1)),
                action("debt-advice").withOwner(CaseFiles.KEY_WORKER).withMeets(OVER)))
        .withUnmetNeeds(UnmetNeed.builder()
            .need(Families.NEED_OF_THE_BROTHER)
            .recordedOn(CaseFiles.TODAY.minusDays(30))
            .reason(UnmetNeedReason.WAITING)
            .agency(new AgencyId("trust"))
            .build());
  }

  @Test
  void the_thread_is_told_from_either_side() throws IOException {
    folder.family("a", tangled());

    assertThat(folder.told("needs")).isEqualTo("""
        F-a   3 needs, 1 unanswered   DIR/a.json
          The plan plan-1 is in force.                                                PACK ch.2 / Monitoring
          Needs of child:
            in the plan          need-1, education: call-school, late, due by 2026-11-21, with mother of the
                                 family.
          Needs of brother:
            listed as unmet      need-2, sibling support: unmet since 2026-10-23, waiting, for trust to
                                 meet.
          Needs of child-2:
            unanswered           need-3, short breaks.
          What hangs loose:
            - The action debt-advice is for need-over, which nobody feels on this day.
          All actions: with the family 1 (with a parent 1), with practitioners 1, with nobody 0.
                                                                                       PALLIATIVE Discussion
          For the family 0, with it 0, by it 1, not recorded 1.         PEMBROKESHIRE Information and advice

        1 case file: 3 needs, 1 unanswered. Policy guidance, as of 2026-11-22.
        """);
  }

  @Test
  void what_the_plan_does_not_say_is_asked() throws IOException {
    folder.family(
        "a", CaseFiles.aCaseFile().withPlans(CaseFiles.aPlan().withActions(action("something"))));

    assertThat(folder.told("needs")).isEqualTo("""
        F-a   2 needs, 2 cannot tell   DIR/a.json
          The plan plan-1 is in force.                                                PACK ch.2 / Monitoring
          Needs of child:
            cannot tell          need-1, education.
          Needs of brother:
            cannot tell          need-2, sibling support.
          What hangs loose:
            - No action is known to serve the goal goal-1.
          What the plan does not say:
            - The action something does not say what it is for.
          What is missing:
            - which needs the action something answers (/plans/0/actions/0)
          All actions: with the family 0 (with a parent 0), with practitioners 0, with nobody 1.
                                                                                       PALLIATIVE Discussion
          For the family 0, with it 0, by it 0, not recorded 1.         PEMBROKESHIRE Information and advice

        1 case file: 2 needs, 2 cannot tell. Policy guidance, as of 2026-11-22.
        """);
  }

  @Test
  void a_family_without_a_plan_or_off_the_list_is_told_as_such() throws IOException {
    folder.family("a", CaseFiles.aCaseFile().withPlans());
    folder.family("b", PlanningCases.closed());

    assertThat(folder.told("needs")).isEqualTo("""
        F-a   2 needs, 2 without a plan   DIR/a.json
          No plan is in force.                                                        PACK ch.2 / Monitoring
          Needs of child:
            without a plan       need-1, education.
          Needs of brother:
            without a plan       need-2, sibling support.

        F-b   not on the active list   DIR/b.json

        2 case files: 2 needs, 2 without a plan. Policy guidance, as of 2026-11-22.
        """);
  }

  @Test
  void programs_get_the_thread_and_the_counts() throws IOException {
    folder.family("a", tangled());

    JsonNode document = folder.json("needs");

    assertThat(document.at("/keywork").stringValue()).isEqualTo("needs/1");
    assertThat(document.propertyNames().iterator().next()).isEqualTo("keywork");
    JsonNode decision = document.at("/decisions/0");
    assertThat(decision.propertyNames())
        .containsExactly(
            "file",
            "subject",
            "active",
            "plan",
            "needs",
            "actions",
            "goalsWithoutAction",
            "listedAndNotFelt",
            "work",
            "workToBeDone",
            "missing",
            "citation");
    assertThat(texts(decision, "/needs", "standing"))
        .containsExactly("served", "listed", "unanswered");
    assertThat(texts(decision, "/needs", "whose")).containsExactly("child", "brother", "child-2");
    assertThat(texts(decision, "/actions", "purpose"))
        .containsExactly("serves-a-need", "need-not-felt");
    assertThat(decision.at("/actions/1/orphan").booleanValue()).isTrue();
    assertThat(decision.at("/actions/0/standing").stringValue()).isEqualTo("late");
    assertThat(decision.at("/needs/1/unmet/0/reason").stringValue()).isEqualTo("waiting");
    JsonNode work = decision.path("work");
    assertThat(work.at("/restsWith/parent").intValue()).isEqualTo(1);
    assertThat(work.at("/mode/not-recorded").intValue()).isEqualTo(1);
    assertThat(folder.decide("needs --format json").out())
        .isEqualTo(folder.decide("needs --format json").out());
  }

  private static List<String> texts(JsonNode decision, String list, String property) {
    return decision
        .at(list)
        .valueStream()
        .map(each -> each.at("/" + property).stringValue())
        .toList();
  }
}
