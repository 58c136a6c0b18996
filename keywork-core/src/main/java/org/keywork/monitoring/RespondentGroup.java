package org.keywork.monitoring;

/**
 * Whose views of a service are asked for (PACK ch.5 / Monitoring and evaluating).
 *
 * @since 0.1
 */
public enum RespondentGroup {
  /** Parents and carers. */
  PARENTS_AND_CARERS,
  /** Children and young people. */
  CHILDREN_AND_YOUNG_PEOPLE,
  /** Key workers. */
  KEY_WORKERS,
  /** Other practitioners whose work the service touches. */
  OTHER_PROFESSIONALS;

  /** Whether they are of the families that receive the service. */
  public boolean isOfFamilies() {
    return this == PARENTS_AND_CARERS || this == CHILDREN_AND_YOUNG_PEOPLE;
  }
}
