package org.keywork.practitioner;

import static org.keywork.source.Publications.EVALUATION;
import static org.keywork.source.Publications.GUIDE;
import static org.keywork.source.Publications.PACK;
import static org.keywork.source.Publications.PALLIATIVE;
import static org.keywork.source.Publications.PEMBROKESHIRE;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keywork.source.Citation;

/**
 * What training of key workers is about: the fourteen topics of PACK ch.1 (Support for the key
 * worker) first, then what other publications add.
 *
 * @since 0.1
 */
@SuppressWarnings("ImmutableEnumChecker") // A citation never changes, but does not say so.
public enum TrainingTopic {
  /** Awareness of disability. */
  DISABILITY_AWARENESS,
  /** Law and policy on disabled children and key working. */
  CHILDCARE_LAW_AND_POLICY,
  /** Child protection. */
  CHILD_PROTECTION,
  /** How key working differs from one's own profession; only for who does it beside another role. */
  DIFFERENCE_FROM_OWN_ROLE,
  /** The roles of other agencies, and how they work. */
  OTHER_AGENCIES,
  /** Local services, and how to get them. */
  LOCAL_SERVICES,
  /** Communication and listening. */
  COMMUNICATION_AND_LISTENING,
  /** Direct work with children, with those without speech, too. */
  DIRECT_WORK_WITH_CHILDREN,
  /** Working with the family at the centre, and advocacy. */
  FAMILY_CENTRED_WORK_AND_ADVOCACY,
  /** Working in a team. */
  TEAM_WORKING,
  /** Negotiating, and chairing a meeting. */
  NEGOTIATION_AND_CHAIRING,
  /** Managing one's time. */
  TIME_MANAGEMENT,
  /** How key workers record. */
  RECORDING_SYSTEMS,
  /** How the agencies plan and review together. */
  PLANNING_AND_REVIEW_SYSTEM,
  /** Approaches that start from the person. */
  PERSON_CENTRED_APPROACHES(GUIDE.at("2 / Whole family approach")),
  /** How parents and young people become independent. */
  PROMOTING_INDEPENDENCE(GUIDE.at("3 / Promoting independence")),
  /** What key working is, and the ethos behind it. */
  NATURE_AND_ETHOS(GUIDE.at("5b / Initial training")),
  /** How a caring professional differs from a friend, and how families do not come to depend on one. */
  BOUNDARIES_AND_DEPENDENCY(EVALUATION.at("Discussion")),
  /** Ways of empowering families. */
  EMPOWERING_FAMILIES(EVALUATION.at("Discussion")),
  /** The role of a key worker. */
  ROLE_OF_KEY_WORKER(PEMBROKESHIRE.at("Information and advice")),
  /** What it is like to care for a disabled child. */
  PARENTS_PERSPECTIVE(PEMBROKESHIRE.at("Information and advice")),
  /** Hearing impairment. */
  HEARING_IMPAIRMENT(PEMBROKESHIRE.at("Information and advice")),
  /** Adaptations of the home. */
  HOUSING_ADAPTATIONS(PEMBROKESHIRE.at("Information and advice")),
  /** Changes in benefits. */
  BENEFIT_CHANGES(PEMBROKESHIRE.at("Information and advice")),
  /** Direct Payments. */
  DIRECT_PAYMENTS(PEMBROKESHIRE.at("Information and advice")),
  /** Hospices. */
  HOSPICES(PEMBROKESHIRE.at("Information and advice")),
  /** What key workers of life-limited children have to know besides. */
  SPECIALIST_PALLIATIVE_CARE(PALLIATIVE.at("Conclusion")),
  /** Anything else. */
  OTHER(null);

  private static final List<TrainingTopic> FOURTEEN =
      List.copyOf(EnumSet.range(DISABILITY_AWARENESS, PLANNING_AND_REVIEW_SYSTEM));
  private static final List<TrainingTopic> OF_EVERYBODY =
      FOURTEEN.stream().filter(topic -> topic != DIFFERENCE_FROM_OWN_ROLE).toList();

  private final @Nullable Citation citation;

  TrainingTopic() {
    this(PACK.at("ch.1 / Support for the key worker"));
  }

  TrainingTopic(@Nullable Citation citation) {
    this.citation = citation;
  }

  /** Where it is asked for, or named; empty for what no publication names. */
  public Optional<Citation> citation() {
    return Optional.ofNullable(citation);
  }

  /** Whether it is one of the fourteen. */
  public boolean isOneOfTheFourteen() {
    return compareTo(PLANNING_AND_REVIEW_SYSTEM) <= 0;
  }

  /** Those of the fourteen that a key worker needs in any role: thirteen. */
  public static List<TrainingTopic> neededByEverybody() {
    return OF_EVERYBODY;
  }

  /** Those of the fourteen that a key worker needs in a role: one less where it is the only role. */
  public static List<TrainingTopic> neededBy(KeyWorkingRole role) {
    return role instanceof NonDesignated ? FOURTEEN : OF_EVERYBODY;
  }
}
