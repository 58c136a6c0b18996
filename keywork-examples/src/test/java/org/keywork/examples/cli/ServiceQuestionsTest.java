package org.keywork.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keywork.family.Family;
import org.keywork.family.FamilyId;
import tools.jackson.databind.JsonNode;

/** What is asked of a whole service and the families it works with. */
class ServiceQuestionsTest {

  @TempDir
  private Path path;

  private CaseFolder folder;
  private String service;
  private String limits;

  @BeforeEach
  void aServiceAtWork() throws IOException {
    folder = new CaseFolder(path);
    SmallService.writeFamilies(folder);
    service = " --service " + SmallService.written(folder);
    limits = " --policy " + folder.text("small.policy", SmallService.LIMITS);
  }

  @Test
  void capacity_is_told_with_what_it_rests_on() {
    assertThat(folder.told("capacity --intensity door-open" + service + limits)).isEqualTo("""
        north   DIR/service.record
          kw-1, designated: 2 families of weight 2, 1 in an overlap, 1 of unknown intensity. The most is 3:
          room for 1, of which 1 is kept for urgent needs; without it room for 0.
            - family-a: weight 1, long term intensive
            - family-b: weight 1, in an overlap with another key worker, how much key working it has is not
              recorded
            That is fewer than the 20 to 40 families that such key workers were found to carry, which is no
            limit.                                                          PACK ch.1 / Planning the service
            For key working: 37 hours a week, 1 of full-time.
            One more, door open and of weight 0.25: there is room only in what is kept for urgent needs;
            0.75 would be left of it.                                       GUIDE 2 / Continuum of provision
          kw-2, non-designated: 1 family of weight 1, 1 in an overlap, 1 of unknown intensity. The most is
          1: room for 0.
            - family-b: weight 1, in an overlap with another key worker, how much key working it has is not
              recorded
            That is fewer than the 3 to 4 families that such key workers were found to carry, which is no
            limit.                                                          PACK ch.1 / Planning the service
            For key working: 4 hours a week, 0.11 of full-time.
            One more, door open and of weight 0.25: no, it would be 0.25 beyond the maximum, unless somebody
            agrees to it all the same.                                                             PACK Ex.8
          kw-3, role not recorded: 0 families. No maximum is set.
            One more, door open and of weight 0.25: cannot tell, since the role is not recorded, and with it
            no maximum is known.                                            PACK ch.1 / Planning the service
          All together: 2 families, 1 with each on average; the caseloads weigh 3. There is no maximum for
          all, since none is known for kw-3.
          Case files and the record of the service disagree. Nobody is judged by that, but caseloads may be
          wrong until it is cleared up:
            - therapist is not among the key workers of the service, but carries family-d.

        3 key workers. Policy small, as of 2026-11-22.
        """);
  }

  @Test
  void a_service_without_a_limit_is_not_given_one() {
    String told = folder.told("capacity" + service);

    assertThat(told)
        .contains("No maximum is set.")
        .contains("since none is known for kw-1, kw-2, kw-3.")
        .doesNotContain("room for");
    assertThat(folder.json("capacity" + service).at("/decisions/0/keyWorkers/0").propertyNames())
        .doesNotContain("maximum", "spare");
  }

  @Test
  void capacity_over_a_span_tells_the_peak() {
    assertThat(folder.told("capacity --from 2026-10-01 --to 2026-12-31" + service + limits))
        .isEqualTo("""
        north   DIR/service.record
          Looked at from 2026-10-01 to 2026-12-31.
          kw-1, designated: weight 2 at the peak, from 2026-10-01 to 2026-12-18. The most is 3: room for 1,
          of which 1 is kept for urgent needs; without it room for 0.
            - from 2026-10-01 to 2026-11-01: 2 families of weight 2, 1 of unknown intensity
            - from 2026-11-02 to 2026-12-18: 2 families of weight 2, 1 in an overlap, 1 of unknown intensity
            - from 2026-12-19 to 2026-12-31: 1 family of weight 1
          kw-2, non-designated: weight 1 at the peak, from 2026-11-02 to 2026-12-31. The most is 1: room for
          0.
            - from 2026-10-01 to 2026-11-01: 0 families
            - from 2026-11-02 to 2026-12-18: 1 family of weight 1, 1 in an overlap, 1 of unknown intensity
            - from 2026-12-19 to 2026-12-31: 1 family of weight 1, 1 of unknown intensity
          kw-3, role not recorded: weight 0 at the peak, from 2026-10-01 to 2026-12-31. No maximum is set.
            - from 2026-10-01 to 2026-12-31: 0 families
          All together: weight 3 at the peak, from 2026-11-02 to 2026-12-18. No maximum is set.
            - from 2026-10-01 to 2026-11-01: 2 families of weight 2, 1 of unknown intensity
            - from 2026-11-02 to 2026-12-18: 3 families of weight 3, 2 in an overlap, 2 of unknown intensity
            - from 2026-12-19 to 2026-12-31: 2 families of weight 2, 1 of unknown intensity
          Case files and the record of the service disagree. Nobody is judged by that, but caseloads may be
          wrong until it is cleared up:
            - therapist is not among the key workers of the service, but carries family-d.

        3 key workers. Policy small, as of 2026-10-01.
        """);
    JsonNode document = folder.json("capacity --from 2026-10-01" + service);
    assertThat(document.at("/keywork").stringValue()).isEqualTo("capacity-over-time/1");
    assertThat(document.at("/decisions/0/together/peak/weight").intValue()).isEqualTo(3);
    assertThat(document.at("/decisions/0/together/peak/days/lastDay").stringValue())
        .isEqualTo("2026-12-18");
  }

  @Test
  void a_span_has_a_beginning_and_is_no_single_day() {
    assertThat(wrong("capacity --to 2026-10-01" + service)).contains("give it with --from.");
    assertThat(wrong("capacity --from 2026-10-01 --as-of 2026-10-01" + service))
        .contains("Ask about one day with --as-of, or about several");
    assertThat(wrong("capacity --from 2026-10-02 --to 2026-10-01" + service))
        .contains("The last day is before the first");
    assertThat(wrong("capacity --intensity much" + service)).contains("expected one of");
    assertThat(wrong("capacity")).contains("'--service=FILE'");
    assertThat(wrong("match" + service)).contains("'--family=ID'");
  }

  @Test
  void a_match_can_be_defended_to_the_family() {
    assertThat(folder.told("match --family family-c" + service + limits)).isEqualTo("""
        F-c   DIR/c.json
          Who chooses: the service proposes, and the family has a major say. It is for people to decide;
          this is what the records tell.
          1. kw-1
            for           The family knows this person from earlier work. Recorded: since 2026-03-02.
                                                             PALLIATIVE The right help from the right person
            for           No open matter is about this person's employer.                 GUIDE 2 / Advocacy
            for           Neither another role nor a statutory employer stands in the way.
                                                                                          GUIDE 2 / Advocacy
            for           No main job keeps this person from visiting at home.
                                                                     PACK ch.1 / Who should be a key worker?
            for           No duties in law come before key working.
                                                                     PACK ch.1 / Who should be a key worker?
            for           A selection found every basic skill.       PACK ch.1 / Who should be a key worker?
            for           Outside statutory services, without boundaries of setting or age.
                                                                GUIDE 5c / Changing key working practitioner
            against       The family wants somebody else. Recorded: stated on 2026-02-09.
                                                        EVALUATION Establishing a shared philosophy (Site A)
            to find out   There is room only in what is kept for urgent needs; people judge whether this is
                          one. Recorded: families 2, maximum 3.             GUIDE 2 / Continuum of provision
          2. kw-3
            for           No open matter is about this person's employer.                 GUIDE 2 / Advocacy
            for           Inside a statutory service, where resources seem easier to obtain.
                                                                                    PACK ch.1 (Liabo review)
            against       The family wants somebody else. Recorded: stated on 2026-02-09.
                                                        EVALUATION Establishing a shared philosophy (Site A)
            against       Another role or a statutory employer may stand in the way of advocacy.
                                                                                          GUIDE 2 / Advocacy
            to find out   Nothing tells that the family knows this person.
                                                             PALLIATIVE The right help from the right person
            to find out   The role is not recorded, and with it no maximum is known; people judge. Recorded:
                          families 0.                                                              PACK Ex.8
            to find out   Whether the main job allows home visits is not recorded.
                                                                     PACK ch.1 / Who should be a key worker?
            to find out   Whether duties in law come first is not recorded.
                                                                     PACK ch.1 / Who should be a key worker?
            to find out   How far each basic skill is there is not recorded.
                                                                     PACK ch.1 / Who should be a key worker?
          3. kw-2
            for           The family wants this person. Recorded: stated on 2026-02-09.
                                                        EVALUATION Establishing a shared philosophy (Site A)
            for           No main job keeps this person from visiting at home.
                                                                     PACK ch.1 / Who should be a key worker?
            for           No duties in law come before key working.
                                                                     PACK ch.1 / Who should be a key worker?
            for           This person speaks or signs the language that the family likes best.
                                                                                              CCNUK O12, P21
            for           A selection found every basic skill.       PACK ch.1 / Who should be a key worker?
            for           Inside a statutory service, where resources seem easier to obtain.
                                                                                    PACK ch.1 (Liabo review)
            against       The maximum is reached: one more needs somebody's explicit word. Recorded:
                          families 1, maximum 1.                                                   PACK Ex.8
            against       The family has to be spoken for towards this person's own employer. Recorded:
                          matters matter-1.                                               GUIDE 2 / Advocacy
            against       Another role or a statutory employer may stand in the way of advocacy.
                                                                                          GUIDE 2 / Advocacy
            to find out   Nothing tells that the family knows this person.
                                                             PALLIATIVE The right help from the right person
          Why in this order:                                                          assignment.who-chooses
            - kw-1 stands before kw-3 by prior relationship.
            - kw-3 stands before kw-2 by room.
          Case files and the record of the service disagree. Nobody is judged by that, but caseloads may be
          wrong until it is cleared up:
            - therapist is not among the key workers of the service, but carries family-d.

        3 candidates in 3 groups, 0 excluded. Policy small, as of 2026-11-22.
        """);
  }

  @Test
  void a_family_is_asked_about_by_its_id_or_by_that_of_its_case_file() {
    assertThat(folder.told("match --family F-c" + service))
        .isEqualTo(folder.told("match --family family-c" + service));
  }

  @Test
  void a_family_that_is_not_there_is_told() {
    Run run = folder.decide("match --family family-z" + service);

    assertThat(run.err()).isEqualTo("family-z: No case file of such a family was read.\n");
    assertThat(run.out()).startsWith("No family was asked about.");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void of_two_case_files_of_the_family_the_second_is_left_out() throws IOException {
    String second = folder.caseFile("z", SmallService.waiting().withFamily(family("family-c")));

    Run run = folder.decide("match --family family-c" + service);

    assertThat(run.err())
        .isEqualTo(
            second + ": This is one more case file of what was asked about, for which F-c was"
                + " taken; hand over the one that is up to date.\n");
    assertThat(run.out()).contains("F-c   ").endsWith("\n1 document was left out.\n");
    assertThat(run.code()).isEqualTo(3);
  }

  private static Family family(String id) {
    return SmallService.waiting().family().withId(new FamilyId(id));
  }

  @Test
  void programs_get_every_candidate_with_every_ground() {
    JsonNode document = folder.json("match --family family-c" + service + limits);

    assertThat(document.at("/keywork").stringValue()).isEqualTo("match/1");
    assertThat(document.at("/decisions/0").propertyNames())
        .containsExactly(
            "file",
            "subject",
            "family",
            "whoChooses",
            "groups",
            "candidates",
            "steps",
            "excluded",
            "wantedFromElsewhere",
            "disagreements");
    assertThat(document.at("/decisions/0/candidates")).hasSize(3);
    assertThat(document.at("/decisions/0/candidates/0/grounds/0").propertyNames())
        .containsExactly("criterion", "reason", "direction", "says", "facts", "citation");
    assertThat(document.at("/decisions/0/steps/0/outcome").stringValue()).isEqualTo("before");
  }

  @Test
  void readiness_needs_no_case_files() {
    Run run = Run.ofMain(("decide readiness" + service).split(" "));

    assertThat(run.out().replace(path.toString(), "DIR")).isEqualTo("""
        north   DIR/service.record
          kw-1, ready for a first family: yes.
            yes           They went through a selection.              PACK ch.1 / Support for the key worker
            yes           Their induction is completed.               PACK ch.1 / Support for the key worker
            yes           They are clear about tasks, responsibilities, accountability and authority.
                                                                      PACK ch.1 / Support for the key worker
            yes           They have a written job description.                                      CCNUK O9
            yes           They were given it.                               PACK ch.1 / Planning the service
            Of the fourteen topics of training 14 were dealt with, and none that they need is missing.
                                                                      PACK ch.1 / Support for the key worker
            Supervision is due from 2026-11-29 to 2026-12-13, counted from 2026-11-01. Whether a large
            caseload or little experience calls for it sooner is not known.
                                                                             PEMBROKESHIRE Emotional support
          kw-2, ready for a first family: yes.
            yes           They went through a selection.              PACK ch.1 / Support for the key worker
            yes           Their induction is completed.               PACK ch.1 / Support for the key worker
            yes           They are clear about tasks, responsibilities, accountability and authority.
                                                                      PACK ch.1 / Support for the key worker
            yes           They have a written job description.                                      CCNUK O9
            yes           They were given it.                               PACK ch.1 / Planning the service
            yes           The job description of their other role says that they are a key worker.
                                                                                                    CCNUK O9
            yes           They have time of their own for key working.                             CCNUK P12
            yes           It is stated who has authority over them.                               PACK Ex.10
            Of the fourteen topics of training 14 were dealt with, and none that they need is missing.
                                                                      PACK ch.1 / Support for the key worker
            Supervision is due from 2026-11-29 to 2026-12-13, counted from 2026-11-01. Whether a large
            caseload or little experience calls for it sooner is not known.
                                                                             PEMBROKESHIRE Emotional support
          kw-3, ready for a first family: cannot tell.
            cannot tell   They went through a selection.              PACK ch.1 / Support for the key worker
            cannot tell   Their induction is completed.               PACK ch.1 / Support for the key worker
            cannot tell   They are clear about tasks, responsibilities, accountability and authority.
                                                                      PACK ch.1 / Support for the key worker
            cannot tell   They have a written job description.                                      CCNUK O9
            cannot tell   They were given it.                               PACK ch.1 / Planning the service
            cannot tell   The job description of their other role says that they are a key worker.
                                                                                                    CCNUK O9
            cannot tell   They have time of their own for key working.                             CCNUK P12
            cannot tell   It is stated who has authority over them.                               PACK Ex.10
            Their training is not recorded.                           PACK ch.1 / Support for the key worker
            When supervision is due is not known: neither a session nor the day of an arrangement is
            recorded.                                                        PEMBROKESHIRE Emotional support
          The next workshop of all key workers is due by 2026-12-08, after 2026-11-08.
                                                                        PEMBROKESHIRE Information and advice

        3 key workers. Policy guidance, as of 2026-11-22.
        """);
    assertThat(run.code()).isZero();
  }

  @Test
  void with_case_files_readiness_knows_of_the_first_family() {
    JsonNode document = folder.json("readiness" + service);

    assertThat(folder.told("readiness" + service)).contains("They took it on 2026-03-02.");
    assertThat(document.at("/keywork").stringValue()).isEqualTo("readiness/1");
    assertThat(document.at("/decisions/0/keyWorkers/0/tookFirstFamilyOn").stringValue())
        .isEqualTo("2026-03-02");
    assertThat(document.at("/decisions/0/keyWorkers/2/answer").stringValue())
        .isEqualTo("cannot-tell");
  }

  @ParameterizedTest
  @ValueSource(strings = {"capacity", "match --family family-a", "readiness"})
  void a_service_that_cannot_be_read_is_told(String question) {
    Run run = folder.decide(question + " --service " + path.resolve("none"));

    assertThat(run.err())
        .isEqualTo(path.resolve("none") + ": There is no such file or directory.\n");
    assertThat(run.out()).startsWith("No ").endsWith("\n1 document was left out.\n");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void who_speaks_for_a_family_is_told_with_what_stands_in_the_way() {
    assertThat(Run.ofMain("decide", "advocates", path + "/a.json", path + "/b.json")
            .out()
            .replace(path.toString(), "DIR"))
        .isEqualTo("""
        F-a   1 open matter   DIR/a.json
          matter-1: a dispute with school, open since 2026-10-05. Who speaks for the family is not recorded.
                                                                                          GUIDE 2 / Advocacy
            free          kw-1, key worker: nothing stands in the way.
            risk          therapist, in the team: a statutory agency employs them.
            conflict      teacher, in the team: the matter is about their own employer, a statutory agency
                          employs them.
            A key worker can speak for the family without an interest of their own.
            Ways from outside the team that the family knows: an independent advocate.
            Ways from outside the team to tell it of: a parent partnership service, a private, voluntary or
            independent organisation, the service manager.

        F-b   0 open matters   DIR/b.json

        2 case files: 1 open matter. Policy guidance, as of 2026-11-22.
        """);
    assertThat(folder
            .json("advocates")
            .at("/decisions/0/matters/0/others/1/reasons")
            .toString())
        .isEqualTo("[\"own-agency\",\"statutory-employer\"]");
  }

  @Test
  void who_holds_which_function_is_told_one_by_one() {
    assertThat(Run.ofMain("decide", "coverage", path + "/c.json")
            .out()
            .replace(path.toString(), "DIR"))
        .isEqualTo("""
        F-c   9 of 10 functions held, 1 missing   DIR/c.json
            held             Emotional and practical support. Held by kw-1.                          GUIDE 1
            held             Enabling decisions. Held by kw-1.                                       GUIDE 1
            missing          Single point of contact. Nobody holds it, and it applies to every family.
                                                                               GUIDE 2 / Coordinated support
            held             Facilitating meetings. Held by kw-1.                                    GUIDE 1
            held             Coordinating services. Held by kw-1.                                    GUIDE 1
            held             Single planning process. Held by kw-1.                                  GUIDE 1
            held             Identifying strengths and needs. Held by kw-1.                          GUIDE 1
            held             Information and signposting. Held by kw-1.                              GUIDE 1
            held             Advocacy. Held by kw-1.                                                 GUIDE 1
            held             Joining up clinical care. Held by kw-1.                                 GUIDE 1
          kw-1 holds emotional and practical support, enabling decisions, facilitating meetings,
          coordinating services, single planning process, identifying strengths and needs, information and
          signposting, advocacy, joining up clinical care.
          What is thereby carried out:
            yes           Information on services. Carried out by information and signposting.
                                                                            PACK ch.5 / Planning the service
            yes           Coordination. Carried out by facilitating meetings and coordinating services and
                          single planning process.                          PACK ch.1 / Planning the service
            yes           Access to services. Carried out by coordinating services.
                                                                            PACK ch.1 / Planning the service
            yes           Needs of all members. Carried out by identifying strengths and needs.
                                                                            PACK ch.1 / Planning the service
            yes           Speaking for the family. Carried out by advocacy.
                                                                            PACK ch.5 / Planning the service
            yes           Emotional support. Carried out by emotional and practical support.
                                                                            PACK ch.5 / Planning the service
            yes           Help in a crisis. Carried out by emotional and practical support.
                                                                            PACK ch.5 / Planning the service
            yes           Information on the condition. Carried out by information and signposting.
                                                                            PACK ch.5 / Planning the service
          All that is called for: yes. Enough for full key working: yes, if it takes more than half of the
          eight aspects.

        1 case file: 0 with every function held that should be, 1 not, 0 cannot tell. Policy guidance, as of
        2026-11-22.
        """);
    assertThat(folder.json("coverage").at("/decisions/2/functions/2/standing").stringValue())
        .isEqualTo("missing");
  }

  private String wrong(String words) {
    Run run = folder.decide(words);
    assertThat(run.code()).isEqualTo(2);
    return run.err();
  }
}
