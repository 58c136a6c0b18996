package org.keywork.source;

import java.util.List;
import java.util.Optional;
import org.keywork.source.Publication.Kind;

/**
 * The publications that Keywork restates.
 *
 * @since 0.1
 */
public final class Publications {

  /** Guidance for England at the time of the 2014 reforms. */
  public static final Publication GUIDE = new Publication(
      "GUIDE",
      "Mengoni, Oates, Bardsley",
      2014,
      "Developing Key Working",
      Kind.GUIDANCE,
      "England, reforms of special educational needs and disability of 2014.");

  /** The resource pack for setting up a service, written before education, health and care plans. */
  public static final Publication PACK = new Publication(
      "PACK",
      "Mukherjee, Sloper, Beresford, Lund, Greco",
      2006,
      "A Resource Pack: Developing a Key Worker Service",
      Kind.GUIDANCE,
      "United Kingdom; it speaks of Statements, not of education, health and care plans.");

  /** The key worker standards of Care Co-ordination Network UK. */
  public static final Publication CCNUK = new Publication(
      "CCNUK",
      "Care Co-ordination Network UK",
      2004,
      "Key Worker Standards",
      Kind.STANDARDS,
      "Edition of April 2004, as reprinted in PACK; later editions are cited but were not read.");

  /** One service's account of its own practice. */
  public static final Publication PEMBROKESHIRE = new Publication(
      "PEMBROKESHIRE",
      "Edwards",
      2006,
      "Family-centred support: Lessons from a key worker service",
      Kind.LOCAL_PRACTICE,
      "One voluntary-sector service in Wales; its figures are examples, not norms.");

  /** The evaluation of four key working sites in England. */
  public static final Publication EVALUATION = new Publication(
      "EVALUATION",
      "Mengoni, Bardsley, Oates",
      2015,
      "An evaluation of key working for families of children and young people with special"
          + " educational needs and disabilities",
      Kind.RESEARCH,
      "Four sites in England, small groups.");

  /** A study of key working around life-limited children. */
  public static final Publication PALLIATIVE = new Publication(
      "PALLIATIVE",
      "Rodriguez, King",
      2014,
      "Sharing the care: the key-working experiences of professionals and the parents of"
          + " life-limited children",
      Kind.RESEARCH,
      "Twenty parents and twenty-one professionals in one county.");

  /** The act behind plans for education, health and care. */
  public static final Publication CHILDREN_AND_FAMILIES_ACT = new Publication(
      "CFA",
      "Parliament of the United Kingdom",
      2014,
      "Children and Families Act 2014",
      Kind.LEGISLATION,
      "England; what is marked secondary was not read in the act itself.");

  /** The regulations on plans for education, health and care. */
  public static final Publication SEND_REGULATIONS = new Publication(
      "SENDREGS",
      "Parliament of the United Kingdom",
      2014,
      "The Special Educational Needs and Disability Regulations 2014 (SI 2014/1530)",
      Kind.LEGISLATION,
      "England; what is marked secondary was not read in the regulations themselves.");

  /** How long a decision after a review may take. */
  public static final Publication DEVON = new Publication(
      "DEVON",
      "High Court",
      2022,
      "R (L, M and P) v Devon County Council",
      Kind.CASE_LAW,
      "England; not read, told after others.");

  private static final List<Publication> ALL = List.of(
      GUIDE,
      PACK,
      CCNUK,
      PEMBROKESHIRE,
      EVALUATION,
      PALLIATIVE,
      CHILDREN_AND_FAMILIES_ACT,
      SEND_REGULATIONS,
      DEVON);

  private Publications() {}

  /** Every publication, in the order of their first use here. */
  public static List<Publication> all() {
    return ALL;
  }

  /** The publication that is cited under this key, if there is one. */
  public static Optional<Publication> byKey(String key) {
    return ALL.stream().filter(publication -> publication.key().equals(key)).findFirst();
  }
}
