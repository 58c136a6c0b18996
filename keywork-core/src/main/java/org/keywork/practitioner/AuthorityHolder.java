package org.keywork.practitioner;

/**
 * Who can have authority over somebody who is a key worker beside another role (PACK Ex.10).
 *
 * @since 0.1
 */
public enum AuthorityHolder {
  /** Who manages them in the other role. */
  LINE_MANAGER,
  /** Who manages the key worker service. */
  SERVICE_MANAGER
}
