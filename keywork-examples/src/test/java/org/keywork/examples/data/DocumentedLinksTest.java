package org.keywork.examples.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.keywork.casefile.CaseFile;
import org.keywork.team.FamilysLinks;
import org.keywork.team.ObservedLinks;
import org.keywork.team.TeamAroundTheChild;
import org.keywork.team.TeamMember;

/** How many professionals families have to deal with, and who keeps the links (R013). */
class DocumentedLinksTest {

  private static final String TODAY = "2026-11-22";

  @Test
  void w13_fourteen_practitioners_have_one_contact_and_one_set_of_goals() {
    Looked looked = Looked.at("w13-fourteen-practitioners", TODAY).meets(92, 211);

    assertThat(looked.file().team().orElseThrow().membersOn(looked.asOf())).hasSize(14);
    assertThat(looked.file().assignmentHistory().contactsOn(looked.asOf())).hasSize(1);
    // R013: the family has fourteen links and keeps up one
    FamilysLinks links = looked.file().links(looked.asOf());
    assertThat(links.professionals()).isEqualTo(14);
    assertThat(links.keptByTheFamily()).isEqualTo(1);
  }

  @Test
  void w13_without_a_key_worker_the_family_would_keep_fourteen() {
    Looked looked = Looked.at("w13-fourteen-practitioners", TODAY);
    CaseFile alone = looked.file().withAssignments();

    assertThat(alone.links(looked.asOf()).keptByTheFamily()).isEqualTo(14);
    new Looked(alone, looked.asOf(), looked.policy()).misses(92).meets(211);
  }

  @Test
  void w13_goals_that_one_of_the_fourteen_does_not_share_are_found() {
    Looked looked = Looked.at("w13-fourteen-practitioners", TODAY);
    TeamAroundTheChild team = looked.file().team().orElseThrow();
    List<TeamMember> members = new ArrayList<>(team.members());
    members.set(13, members.get(13).withSharesGoals(false));

    new Looked(looked.file().withTeam(team.withMembers(members)), looked.asOf(), looked.policy())
        .meets(92)
        .misses(211);
  }

  /**
   * R015 of those who came within the last year. Whether somebody brought them in and told the family
   * (R214), nobody recorded; what one specialist says to the next, the parents pass on (R345).
   */
  @Test
  void w14_over_twenty_professionals_were_each_told_the_story() {
    Looked looked = Looked.at("w14-over-twenty-in-the-home", TODAY)
        .misses(15, 92, 345)
        .cannotTell(214)
        .missesNothingBut(15, 92, 345);
    FamilysLinks links = looked.file().links(looked.asOf());

    assertThat(links.professionals()).isEqualTo(21);
    assertThat(links.keptByTheFamily()).isEqualTo(21);
    assertThat(links.comparisons())
        .containsEntry(ObservedLinks.PROFESSIONALS_IN_ONE_HOME, FamilysLinks.Standing.ABOVE)
        .containsEntry(ObservedLinks.PRACTITIONERS_AROUND_ONE_FAMILY, FamilysLinks.Standing.ABOVE);
  }

  @Test
  void w14_a_newcomer_of_whom_the_family_was_not_told_is_found() {
    Looked looked = Looked.at("w14-over-twenty-in-the-home", TODAY);
    TeamAroundTheChild team = looked.file().team().orElseThrow();
    List<TeamMember> members = new ArrayList<>(team.members());
    members.set(20, members.get(20).withFamilyToldOn(looked.asOf()));

    new Looked(looked.file().withTeam(team.withMembers(members)), looked.asOf(), looked.policy())
        .misses(214);
  }

  /** R013: figures to compare with, and no finding follows from them. */
  @Test
  void w35_three_professionals_of_one_agency_are_below_and_fourteen_above() {
    Looked three = Looked.at("w35-three-of-one-agency", TODAY).missesNothingBut();
    Looked fourteen = Looked.at("w13-fourteen-practitioners", TODAY);
    FamilysLinks links = three.file().links(three.asOf());

    assertThat(links.professionals()).isEqualTo(3);
    assertThat(links.agencies()).isEqualTo(1);
    assertThat(links.comparisons())
        .containsEntry(ObservedLinks.VISITS_IN_A_YEAR, FamilysLinks.Standing.BELOW)
        .containsEntry(ObservedLinks.PROFESSIONALS_IN_A_YEAR, FamilysLinks.Standing.BELOW);
    assertThat(fourteen.file().links(fourteen.asOf()).comparisons())
        .containsEntry(ObservedLinks.PROFESSIONALS_IN_A_YEAR, FamilysLinks.Standing.ABOVE)
        .containsEntry(ObservedLinks.PRACTITIONERS_AROUND_ONE_FAMILY, FamilysLinks.Standing.AS_MANY)
        .doesNotContainKey(ObservedLinks.VISITS_IN_A_YEAR);
  }
}
