/**
 * How many families a key worker and a team can carry, and who fits a family best.
 *
 * <p>Start at {@link org.keywork.caseload.Caseloads}: the key workers of a service and the families
 * that they work with, put together from many case files. {@link org.keywork.caseload.Capacity}
 * says what one of them carries on a day, {@link org.keywork.caseload.TeamCapacity} what all do,
 * {@link org.keywork.caseload.CapacityOverTime} when it is most, and {@link
 * org.keywork.caseload.TakingOne} whether one more family fits. {@link org.keywork.caseload.Match}
 * tells who of them could be a family's key worker, in which order, and why.
 *
 * <p>{@link org.keywork.caseload.SupervisionRota} tells whose supervision falls due. Limits come from
 * what a service has set; none is invented.
 */
@NullMarked
package org.keywork.caseload;

import org.jspecify.annotations.NullMarked;
