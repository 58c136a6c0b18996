package org.keywork.governance;

import java.util.Collection;
import org.keywork.agency.Agency;
import org.keywork.agency.AgencyKind;
import org.keywork.rule.Answer;

/**
 * For whom somebody sits in a group that steers or sets up a service (CCNUK O2; PACK ch.5 /
 * Establishing a multi-agency steering group).
 *
 * @since 0.1
 */
public enum GroupSide {
  /** For families: parents, carers and young people. */
  FAMILIES,
  /** For education. */
  EDUCATION,
  /** For health. */
  HEALTH,
  /** For social services. */
  SOCIAL_CARE,
  /** For the voluntary sector. */
  VOLUNTARY_SECTOR;

  /**
   * Whether a member sits there for this side. Whoever sits there for families does so for nobody else,
   * even when an agency, such as a parents' forum, sent them. Cannot tell for a member whose agency is
   * not recorded.
   *
   * @param agencies those that take part in the service
   */
  public Answer isOf(GroupMember member, Collection<Agency> agencies) {
    if (this == FAMILIES || member.role().isOfFamilies()) {
      return Answer.of(this == FAMILIES && member.role().isOfFamilies());
    }
    return Answer.of(member
        .agency()
        .flatMap(id -> agencies.stream().filter(each -> each.id().equals(id)).findFirst())
        .map(agency -> speaksFor(this, agency.kind())));
  }

  private static boolean speaksFor(GroupSide side, AgencyKind kind) {
    return switch (side) {
      case FAMILIES -> false;
      case EDUCATION -> kind == AgencyKind.EDUCATION;
      case HEALTH -> kind == AgencyKind.HEALTH;
      case SOCIAL_CARE -> kind == AgencyKind.SOCIAL_CARE;
      case VOLUNTARY_SECTOR -> kind == AgencyKind.VOLUNTARY;
    };
  }
}
