/**
 * How many families a key worker and a team can carry, and who fits a family best.
 *
 * <p>Start at {@link org.keywork.caseload.Caseloads}: the key workers of a service and the families
 * that they work with, put together from many case files. Limits come from what a service has set;
 * none is invented. {@link org.keywork.caseload.SupervisionRota} tells whose supervision falls due.
 */
@NullMarked
package org.keywork.caseload;

import org.jspecify.annotations.NullMarked;
