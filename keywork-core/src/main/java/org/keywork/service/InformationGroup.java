package org.keywork.service;

/**
 * What an information resource is about (CCNUK P15).
 *
 * @since 0.1
 */
public enum InformationGroup {
  /** The services there are locally, and what each of them does. */
  LOCAL_SERVICES,
  /** Conditions and impairments. */
  CONDITIONS,
  /** National organisations. */
  NATIONAL_BODIES
}
