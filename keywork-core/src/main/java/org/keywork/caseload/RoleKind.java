package org.keywork.caseload;

import java.util.Optional;
import org.keywork.practitioner.Designated;
import org.keywork.practitioner.KeyWorker;
import org.keywork.practitioner.KeyWorkingRole;
import org.keywork.practitioner.Practitioner;

/**
 * The kinds of role that carry caseloads of a different size.
 *
 * @since 0.1
 */
public enum RoleKind {
  /** Key working is the only work. */
  DESIGNATED,
  /** Key working is done beside another role. */
  NON_DESIGNATED;

  /** The kind of a role. */
  public static RoleKind of(KeyWorkingRole role) {
    return role instanceof Designated ? DESIGNATED : NON_DESIGNATED;
  }

  /** The kind of somebody's role; empty when it is not recorded. */
  public static Optional<RoleKind> of(Practitioner practitioner) {
    return practitioner.role().map(RoleKind::of);
  }

  /** The kind of a key worker's role; empty when it is not recorded. */
  public static Optional<RoleKind> of(KeyWorker keyWorker) {
    return of(keyWorker.practitioner());
  }
}
