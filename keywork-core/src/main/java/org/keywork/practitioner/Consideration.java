package org.keywork.practitioner;

import static org.keywork.source.Publications.EVALUATION;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PACK;
import static org.keywork.source.Publications.PEMBROKESHIRE;

import java.util.Arrays;
import java.util.List;
import org.keywork.agency.Agency;
import org.keywork.source.Citation;

/**
 * What speaks for or against a key worker because of where they stand, for a manager and a family to
 * weigh. None of it rules anybody out.
 *
 * <p>The sources differ about sectors: inside a service a key worker seems to obtain more for the
 * family (PACK ch.1), while one voluntary service holds that independence is worth more
 * (PEMBROKESHIRE The role of the voluntary sector). Both stand here, each with its source, and
 * neither outweighs the other.
 *
 * @since 0.1
 */
@SuppressWarnings("ImmutableEnumChecker") // A Citation never changes, but does not say so.
public enum Consideration {
  /** A better link to strategy and to services. */
  LINK_TO_STRATEGY(Position.STATUTORY_STAFF, Weight.FOR, 114, PACK.at("ch.2 / Management")),
  /** More is obtained for the family from inside a service. */
  OBTAINS_RESOURCES(Position.STATUTORY_STAFF, Weight.FOR, 116, PACK.at("ch.1 (Liabo review)")),
  /** The work may be led by the services there are and not by the family. */
  SERVICE_LED_WORK(Position.STATUTORY_STAFF, Weight.AGAINST, 114, PACK.at("ch.2 / Management")),
  /** Families may take them for the agency that frustrates them, and trust them less. */
  SEEN_AS_COLD(Position.STATUTORY_STAFF, Weight.AGAINST, 114, PACK.at("ch.2 / Management")),
  /** It may be unclear whether they speak for the family or share out the services. */
  ROLE_CONFUSION(Position.STATUTORY_STAFF, Weight.AGAINST, 114, PACK.at("ch.2 / Management")),
  /** Key working goes on when the child leaves a setting or grows up. */
  CONTINUITY(
      Position.PVI_SECTOR, Weight.FOR, 115, GUIDE.at("5c / Changing key working practitioner")),
  /** Independence of the statutory agencies. */
  INDEPENDENCE(
      Position.PVI_SECTOR, Weight.FOR, 115, PEMBROKESHIRE.at("The role of the voluntary sector")),
  /** Less may be obtained for the family from outside the services. */
  OBTAINS_FEWER_RESOURCES(Position.PVI_SECTOR, Weight.AGAINST, 116, PACK.at("ch.1 (Liabo review)")),
  /** They can stay with the family across organisations, even into adult life. */
  CROSSES_BOUNDARIES(Position.NON_STATUTORY, Weight.FOR, 113, PACK.at("ch.2 / Management")),
  /** What a service does for its staff has to be arranged for them: {@link SpecialArrangement}. */
  SPECIAL_ARRANGEMENTS(Position.NO_PROFESSIONAL, Weight.AGAINST, 58, PACK.at("ch.2 / Management")),
  /** They know the child well. */
  KNOWS_THE_CHILD(
      Position.SCHOOL, Weight.FOR, 117, EVALUATION.at("The importance of key working for schools")),
  /** There may be too little time. */
  LACK_OF_TIME(
      Position.SCHOOL,
      Weight.AGAINST,
      117,
      EVALUATION.at("The importance of key working for schools")),
  /** They may have to take the school to task. */
  CONFLICT_OF_INTEREST(
      Position.SCHOOL,
      Weight.AGAINST,
      117,
      EVALUATION.at("The importance of key working for schools"));

  /** Which way something speaks. */
  public enum Weight {
    /** For the key worker. */
    FOR,
    /** Against the key worker, unless somebody sees to it. */
    AGAINST
  }

  private final Position position;
  private final Weight weight;
  private final int statement;
  private final Citation citation;

  Consideration(Position position, Weight weight, int statement, Citation citation) {
    this.position = position;
    this.weight = weight;
    this.statement = statement;
    this.citation = citation;
  }

  /** Everything that follows from where a key worker stands, in the order of the vocabulary. */
  public static List<Consideration> of(Practitioner keyWorker, Agency agency) {
    return Arrays.stream(values())
        .filter(each -> each.position.isHeldBy(keyWorker, agency))
        .toList();
  }

  /** From which position it follows. */
  public Position position() {
    return position;
  }

  /** Which way it speaks. */
  public Weight weight() {
    return weight;
  }

  /** The number of the statement behind it. */
  public int statement() {
    return statement;
  }

  /** Where it is written. */
  public Citation citation() {
    return citation;
  }
}
