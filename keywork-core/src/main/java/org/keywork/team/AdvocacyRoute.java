package org.keywork.team;

/**
 * By which way somebody can be spoken for (GUIDE 2 / Advocacy; PACK ch.1; PEMBROKESHIRE).
 *
 * @since 0.1
 */
public enum AdvocacyRoute {
  /** The named key worker. */
  KEY_WORKER,
  /** Another member of the team around the child. */
  TEAM_MEMBER,
  /** A parent partnership service. */
  PARENT_PARTNERSHIP,
  /** A private, voluntary or independent organisation. */
  PVI_ORGANISATION,
  /** An independent advocate. */
  INDEPENDENT_ADVOCATE,
  /** The service manager, towards the manager of the agency concerned. */
  SERVICE_MANAGER
}
