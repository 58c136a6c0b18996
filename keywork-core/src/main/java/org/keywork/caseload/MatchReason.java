package org.keywork.caseload;

import static org.keywork.assignment.MatchCriterion.CONFLICT_OF_INTEREST;
import static org.keywork.assignment.MatchCriterion.CULTURE;
import static org.keywork.assignment.MatchCriterion.FAMILYS_CHOICE;
import static org.keywork.assignment.MatchCriterion.HOME_VISITS;
import static org.keywork.assignment.MatchCriterion.INDEPENDENCE;
import static org.keywork.assignment.MatchCriterion.LANGUAGE;
import static org.keywork.assignment.MatchCriterion.PRESENCE;
import static org.keywork.assignment.MatchCriterion.PRIOR_RELATIONSHIP;
import static org.keywork.assignment.MatchCriterion.ROOM;
import static org.keywork.assignment.MatchCriterion.SECTOR;
import static org.keywork.assignment.MatchCriterion.SKILLS;
import static org.keywork.assignment.MatchCriterion.STATUTORY_DUTIES;
import static org.keywork.assignment.MatchCriterion.SUB_TEAM;
import static org.keywork.caseload.MatchReason.Direction.AGAINST;
import static org.keywork.caseload.MatchReason.Direction.EXCLUDES;
import static org.keywork.caseload.MatchReason.Direction.FOR;
import static org.keywork.caseload.MatchReason.Direction.OPEN;
import static org.keywork.source.Publications.CCNUK;
import static org.keywork.source.Publications.EVALUATION;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PACK;
import static org.keywork.source.Publications.PALLIATIVE;

import org.keywork.assignment.MatchCriterion;
import org.keywork.source.Citation;

/**
 * What may speak for or against somebody as a family's key worker.
 *
 * <p>Within one criterion one reason counts for more than another, such as being relied upon for
 * more than being known; each stands with its level, and nothing follows from levels of different
 * criteria. Whatever is open has level 0.
 *
 * @since 0.1
 */
@SuppressWarnings("ImmutableEnumChecker") // Citation never changes, but does not say so.
public enum MatchReason {
  /** The family wants this person and accepts nobody else. */
  THE_ONLY_ONE_ACCEPTED(FAMILYS_CHOICE, FOR, 1, 197, Places.RIGHT_PERSON),
  /** The family wants this person. */
  WANTED(FAMILYS_CHOICE, FOR, 1, 189, Places.MAJOR_SAY),
  /** The family has not said whom it wants, and this is the professional on whom it relies. */
  DEFINED_BY_THE_FAMILY(FAMILYS_CHOICE, FOR, 1, 192, Places.OWN_KEY_WORKER),
  /** The family wants somebody else. */
  ANOTHER_IS_WANTED(FAMILYS_CHOICE, AGAINST, 0, 189, Places.MAJOR_SAY),
  /** Nobody has recorded whom the family wants. */
  CHOICE_NOT_RECORDED(FAMILYS_CHOICE, OPEN, 0, 190, Places.PREFERENCE),
  /** The family accepts somebody else and nobody besides. */
  ANOTHER_IS_THE_ONLY_ONE(FAMILYS_CHOICE, EXCLUDES, 0, 197, Places.RIGHT_PERSON),
  /** The family takes this person at most into its team, and not in the lead. */
  NOT_WANTED_IN_THE_LEAD(FAMILYS_CHOICE, EXCLUDES, 0, 189, Places.MAJOR_SAY),

  /** The professional on whom the family relies most. */
  RELIED_UPON(PRIOR_RELATIONSHIP, FOR, 2, 191, Places.RIGHT_PERSON),
  /** Somebody who worked with the family before. */
  KNOWN(PRIOR_RELATIONSHIP, FOR, 1, 191, Places.RIGHT_PERSON),
  /** Nothing tells that the family knows this person, and it relies on somebody else. */
  ANOTHER_IS_RELIED_UPON(PRIOR_RELATIONSHIP, AGAINST, 0, 191, Places.RIGHT_PERSON),
  /** Nothing tells that the family knows this person. */
  NOT_KNOWN(PRIOR_RELATIONSHIP, OPEN, 0, 191, Places.RIGHT_PERSON),

  /** One more family is within the maximum. */
  WITHIN_THE_MAXIMUM(ROOM, FOR, 0, 188, Places.CASELOADS),
  /** The maximum is reached: one more family needs somebody's explicit word. */
  AT_THE_MAXIMUM(ROOM, AGAINST, -1, 188, Places.CASELOADS),
  /** The service has set no maximum. */
  NO_MAXIMUM(ROOM, OPEN, 0, 188, Places.CASELOADS),

  /** The family has to be spoken for towards the person's own employer. */
  OWN_AGENCY_CONCERNED(CONFLICT_OF_INTEREST, AGAINST, -1, 199, Places.ADVOCACY),
  /** No open matter is about the person's own employer. */
  OWN_AGENCY_NOT_CONCERNED(CONFLICT_OF_INTEREST, FOR, 0, 199, Places.ADVOCACY),
  /** The person can speak for the family without another role and outside statutory services. */
  INDEPENDENT(INDEPENDENCE, FOR, 1, 199, Places.ADVOCACY),
  /** Another role or a statutory employer may stand in the way of speaking for the family. */
  TIED(INDEPENDENCE, AGAINST, -1, 199, Places.ADVOCACY),
  /** Nobody has recorded in which role the person does key working. */
  TIES_NOT_RECORDED(INDEPENDENCE, OPEN, 0, 199, Places.ADVOCACY),

  /** No main job keeps the person from visiting families at home. */
  FREE_TO_VISIT(HOME_VISITS, FOR, 1, 111, Places.WHO_SHOULD),
  /** The main job makes it hard to leave the workplace. */
  BOUND_TO_THE_WORKPLACE(HOME_VISITS, AGAINST, -1, 111, Places.WHO_SHOULD),
  /** Nobody has recorded whether the main job allows home visits. */
  VISITS_NOT_RECORDED(HOME_VISITS, OPEN, 0, 111, Places.WHO_SHOULD),
  /** No duties in law come before key working. */
  FREE_OF_DUTIES(STATUTORY_DUTIES, FOR, 1, 112, Places.WHO_SHOULD),
  /** Duties in law always come before key working. */
  DUTIES_COME_FIRST(STATUTORY_DUTIES, AGAINST, -1, 112, Places.WHO_SHOULD),
  /** Nobody has recorded whether duties in law come first. */
  DUTIES_NOT_RECORDED(STATUTORY_DUTIES, OPEN, 0, 112, Places.WHO_SHOULD),

  /** The person speaks or signs the language that the family likes best. */
  SPEAKS_THE_LANGUAGE_LIKED_BEST(LANGUAGE, FOR, 2, 194, Places.LANGUAGE_AND_CULTURE),
  /** The person speaks or signs another language of the family. */
  SPEAKS_ANOTHER_LANGUAGE_OF_THE_FAMILY(LANGUAGE, FOR, 1, 194, Places.LANGUAGE_AND_CULTURE),
  /** The family needs an interpreter, and the person speaks none of its languages. */
  NEEDS_AN_INTERPRETER(LANGUAGE, AGAINST, -1, 194, Places.LANGUAGE_AND_CULTURE),
  /** The languages of the family are known, and those of the person are not. */
  LANGUAGES_NOT_RECORDED(LANGUAGE, OPEN, 0, 194, Places.LANGUAGE_AND_CULTURE),
  /** Culture, faith or way of life ask for something, and people have to judge who fits. */
  CULTURE_TO_BE_WEIGHED(CULTURE, OPEN, 0, 194, Places.LANGUAGE_AND_CULTURE),

  /** A selection found that the person has every basic skill. */
  HAS_ALL_SKILLS(SKILLS, FOR, 0, 123, Places.WHO_SHOULD),
  /** A selection found basic skills in which the person needs training. */
  NEEDS_TRAINING_IN_SKILLS(SKILLS, AGAINST, -1, 123, Places.WHO_SHOULD),
  /** Nobody has recorded how far the person has each basic skill. */
  SKILLS_NOT_RECORDED(SKILLS, OPEN, 0, 123, Places.WHO_SHOULD),

  /** The person belongs to a sub-team for what the family brings with it. */
  OF_THE_SUB_TEAM(SUB_TEAM, FOR, 1, 119, Places.MANAGEMENT),

  /** The person is no longer a key worker. */
  HAS_LEFT(PRESENCE, EXCLUDES, 0, 294, Places.REPLACEMENT),
  /** The person is going to leave, which would mean one more change of key worker. */
  LEAVING(PRESENCE, AGAINST, -1, 302, Places.CHANGES),
  /** The person is away for long. */
  AWAY_FOR_LONG(PRESENCE, AGAINST, -1, 305, Places.COVER),
  /** The person is away, and nobody can tell for how long. */
  AWAY(PRESENCE, OPEN, 0, 305, Places.COVER),

  /** Inside a statutory service, where resources seem easier to obtain. */
  INSIDE_STATUTORY_SERVICES(SECTOR, FOR, 0, 116, Places.LIABO),
  /** Outside statutory services, without boundaries of setting or age. */
  OUTSIDE_STATUTORY_SERVICES(SECTOR, FOR, 0, 115, Places.CONTINUITY),
  /** Of the sector that the service prefers. */
  OF_THE_PREFERRED_SECTOR(SECTOR, FOR, 1, 116, Places.LIABO);

  /** Which way a reason points. */
  public enum Direction {
    /** It speaks for the person. */
    FOR,
    /** It speaks against the person. */
    AGAINST,
    /** People have to find out or to judge. */
    OPEN,
    /** It keeps the person from being this family's key worker at all. */
    EXCLUDES
  }

  private final MatchCriterion criterion;
  private final Direction direction;
  private final int level;
  private final int statement;
  private final Citation citation;

  MatchReason(
      MatchCriterion criterion, Direction direction, int level, int statement, Citation citation) {
    this.criterion = criterion;
    this.direction = direction;
    this.level = level;
    this.statement = statement;
    this.citation = citation;
  }

  /** To which criterion it belongs. */
  public MatchCriterion criterion() {
    return criterion;
  }

  /** Which way it points. */
  public Direction direction() {
    return direction;
  }

  /** The number of the statement of practice behind it, such as 191. */
  public int statement() {
    return statement;
  }

  /** Where it is written. */
  public Citation citation() {
    return citation;
  }

  /** How much it counts within its criterion; more is better. */
  int level() {
    return level;
  }

  /** Where these reasons are written. */
  private static final class Places {
    static final Citation RIGHT_PERSON = PALLIATIVE.at("The right help from the right person");
    static final Citation OWN_KEY_WORKER = PALLIATIVE.at("Discussion");
    static final Citation MAJOR_SAY = EVALUATION.at("Establishing a shared philosophy (Site A)");
    static final Citation PREFERENCE = GUIDE.at("5a / Awareness raising");
    static final Citation CASELOADS = PACK.at("Ex.8");
    static final Citation ADVOCACY = GUIDE.at("2 / Advocacy");
    static final Citation WHO_SHOULD = PACK.at("ch.1 / Who should be a key worker?");
    static final Citation LANGUAGE_AND_CULTURE = CCNUK.at("O12, P21");
    static final Citation MANAGEMENT = PACK.at("ch.2 / Management");
    static final Citation REPLACEMENT = PACK.at("ch.1 / Why is a key worker service important?");
    static final Citation CHANGES = GUIDE.at("5c");
    static final Citation COVER = CCNUK.at("O10");
    static final Citation LIABO = PACK.at("ch.1 (Liabo review)");
    static final Citation CONTINUITY = GUIDE.at("5c / Changing key working practitioner");

    private Places() {}
  }
}
