package org.keywork.standards;

import org.keywork.source.Citation;
import org.keywork.source.Publications;

/**
 * One of the 41 core elements of the {@linkplain QualityCriterion quality criteria} (EVALUATION Table 1),
 * with the statements whose rules show something of it.
 *
 * <p>The elements are those of the source, told in our own words. Which statements bear on an element is
 * our own reading: the source names none. Where no rule shows anything, an element is told as one of
 * which no rule tells; that is no judgement.
 *
 * @since 0.1
 */
@SuppressWarnings("ImmutableEnumChecker") // A Bearing never changes, but does not say so.
public enum QualityElement {
  /** Key working is not a luxury: families who need it have it. */
  WHAT_FAMILIES_NEED(QualityCriterion.BENEFITS_TO_FAMILIES, 94, 294),
  /** Support takes the form and the pace that suit each family. */
  FLEXIBLE_SUPPORT(QualityCriterion.BENEFITS_TO_FAMILIES, 31, 34, 88, 220, 260, 268),
  /** One person is the contact for whatever there is. */
  COORDINATED_SUPPORT(QualityCriterion.BENEFITS_TO_FAMILIES, 15, 92, 120, 304),
  /** Information, forms, money and ways through the system. */
  PRACTICAL_SUPPORT(QualityCriterion.BENEFITS_TO_FAMILIES, 40, 41, 46, 97, 100, 103, 256),
  /** Somebody is there, in quiet times as in a crisis. */
  EMOTIONAL_SUPPORT(QualityCriterion.BENEFITS_TO_FAMILIES, 10, 32, 35, 36, 101, 266),
  /** What wears families out is taken off them. */
  TIME_AND_ENERGY_SAVED(QualityCriterion.BENEFITS_TO_FAMILIES, 15, 16, 98),
  /** Families and practitioners can learn that there is key working, and what it is. */
  KEY_WORKING_MADE_KNOWN(QualityCriterion.BENEFITS_TO_FAMILIES, 47, 48, 80, 81, 82, 134),
  /** Everybody in the family counts. */
  WHOLE_FAMILY(QualityCriterion.FAMILIES_AT_THE_CENTRE, 3, 4, 5, 6, 7, 140),
  /** Families and services trust each other. */
  GOOD_RELATIONS_WITH_SERVICES(QualityCriterion.FAMILIES_AT_THE_CENTRE, 37, 38, 39, 203),
  /** Families decide, plan and teach together with those who support them. */
  PARTNERSHIP(
      QualityCriterion.FAMILIES_AT_THE_CENTRE,
      43,
      125,
      144,
      189,
      190,
      221,
      227,
      237,
      242,
      250,
      254),
  /** Practitioners know each other and work for the same ends. */
  NETWORKS_AND_SHARED_OUTCOMES(QualityCriterion.FAMILIES_AT_THE_CENTRE, 211, 214, 216, 218, 366),
  /** Whoever works with the family understands key working and takes part in it. */
  ALL_PRACTITIONERS_TAKE_PART(QualityCriterion.FAMILIES_AT_THE_CENTRE, 82, 129, 149, 202, 224, 382),
  /** Somebody can speak for the family, free of other duties. */
  ADVOCACY(QualityCriterion.EMPOWERED_PARENTS, 198, 200, 201, 202, 204, 207, 208, 209),
  /** Families come to manage by themselves as far as they wish to. */
  INDEPENDENCE(QualityCriterion.EMPOWERED_PARENTS, 141, 142, 164, 256, 327, 330, 332, 333),
  /** No move comes without support. */
  TRANSITIONS_SUPPORTED(
      QualityCriterion.CONTINUITY_THROUGH_CHANGES, 214, 280, 282, 284, 285, 288, 289, 290, 291),
  /** Another key worker takes over before the first has gone. */
  CHANGES_OF_KEY_WORKER(
      QualityCriterion.CONTINUITY_THROUGH_CHANGES,
      283,
      294,
      295,
      297,
      298,
      300,
      304,
      305,
      306,
      307,
      310),
  /** Support is withdrawn gently, and the door stays open. */
  CONTACT_KEPT_AS_SUPPORT_ENDS(
      QualityCriterion.CONTINUITY_THROUGH_CHANGES, 317, 318, 319, 320, 321, 324, 325, 327),
  /** There is more support, or less, as a family needs it. */
  CONTINUUM_OF_PROVISION(QualityCriterion.CONTINUITY_THROUGH_CHANGES, 75, 184, 267, 271, 274, 476),
  /** Needs are noticed, also new ones. */
  NEEDS_IDENTIFIED(QualityCriterion.EARLY_SUPPORT, 25, 239, 250, 253, 269),
  /** What is noticed is acted on without delay. */
  PROBLEMS_MET_EARLY(QualityCriterion.EARLY_SUPPORT, 75, 248, 293, 338),
  /** Agencies tell each other what they may. */
  INFORMATION_SHARED(
      QualityCriterion.EFFICIENCY_BY_COORDINATION, 15, 52, 57, 219, 229, 232, 243, 370),
  /** Everybody knows what everybody does. */
  SERVICES_COORDINATED(QualityCriterion.EFFICIENCY_BY_COORDINATION, 211, 212, 238, 240, 241, 246),
  /** Meetings that can be held as one are. */
  FEWER_MEETINGS(QualityCriterion.EFFICIENCY_BY_COORDINATION, 223, 255),
  /** Practitioners learn, and learn together. */
  WORKFORCE_DEVELOPED(QualityCriterion.EFFICIENCY_BY_COORDINATION, 129, 143, 149, 152, 153),
  /** Families turn to other services for what these are for. */
  LESS_ASKED_OF_OTHER_SERVICES(QualityCriterion.EFFICIENCY_BY_COORDINATION, 98),
  /** Things do not come to a head for want of attention. */
  CRISES_AVOIDED(QualityCriterion.EFFICIENCY_BY_COORDINATION, 32, 75, 101),
  /** What key working is worth is not reckoned in money alone. */
  MORE_THAN_MONEY(QualityCriterion.EFFICIENCY_BY_COORDINATION, 481),
  /** Several agencies work as one. */
  AGENCIES_WORK_TOGETHER(
      QualityCriterion.BUILT_ON_WHAT_IS_THERE, 57, 237, 370, 371, 372, 374, 381, 382),
  /** The service fits the place and the people in it. */
  LOCAL_CONTEXT(QualityCriterion.BUILT_ON_WHAT_IS_THERE, 12, 95, 385),
  /** Other services know the service, and it knows them. */
  PLACE_AMONG_OTHER_SERVICES(QualityCriterion.BUILT_ON_WHAT_IS_THERE, 120, 134, 366, 374),
  /** Everybody knows who answers for what. */
  ACCOUNTABILITY(QualityCriterion.BUILT_ON_WHAT_IS_THERE, 132, 135, 213, 273, 375, 389),
  /** The money comes from somewhere, and goes on coming. */
  FUNDING_SOURCES(QualityCriterion.BUILT_ON_WHAT_IS_THERE, 174, 377, 378),
  /** What the law on special educational needs asks for is done by key working. */
  LAW_ON_SPECIAL_NEEDS(
      QualityCriterion.BUILT_ON_WHAT_IS_THERE, 70, 252, 271, 273, 274, 276, 278, 279),
  /** Whichever model is chosen has what key working consists of. */
  DIFFERENT_MODELS(QualityCriterion.BUILT_ON_WHAT_IS_THERE, 96, 108, 128, 394),
  /** Key workers, managers and families know what the role is. */
  CLEAR_ROLES(
      QualityCriterion.TRAINED_AND_SUPPORTED_KEY_WORKERS, 47, 126, 127, 128, 129, 130, 132, 133),
  /** Key workers are chosen for what they are like as well. */
  PERSONAL_QUALITIES(QualityCriterion.TRAINED_AND_SUPPORTED_KEY_WORKERS, 122, 123, 124, 131, 201),
  /** Somebody else does the paperwork. */
  ADMINISTRATIVE_SUPPORT(QualityCriterion.TRAINED_AND_SUPPORTED_KEY_WORKERS, 171, 173, 174, 232),
  /** Somebody who understands the role looks at the work with them. */
  SUPERVISION(
      QualityCriterion.TRAINED_AND_SUPPORTED_KEY_WORKERS,
      155,
      156,
      157,
      158,
      159,
      161,
      164,
      166,
      168),
  /** There are no more families than there is time for. */
  WORKLOAD_AND_TIME(
      QualityCriterion.TRAINED_AND_SUPPORTED_KEY_WORKERS,
      170,
      171,
      172,
      175,
      177,
      179,
      182,
      184,
      187,
      188),
  /** Nobody begins untrained. */
  INITIAL_TRAINING(
      QualityCriterion.TRAINED_AND_SUPPORTED_KEY_WORKERS, 136, 137, 140, 142, 143, 144),
  /** Training and the company of other key workers go on. */
  ONGOING_SUPPORT(
      QualityCriterion.TRAINED_AND_SUPPORTED_KEY_WORKERS, 139, 146, 147, 152, 162, 163, 165);

  private final QualityCriterion criterion;
  private final Bearing bearing;

  QualityElement(QualityCriterion criterion, int... statements) {
    this.criterion = criterion;
    this.bearing = Bearing.of(statements);
  }

  /** To which criterion it belongs. */
  public QualityCriterion criterion() {
    return criterion;
  }

  /** The statements that bear on it, as we read them. */
  public Bearing bearing() {
    return bearing;
  }

  /** Where the elements are written. */
  public static Citation citation() {
    return Publications.EVALUATION.at("Table 1");
  }
}
