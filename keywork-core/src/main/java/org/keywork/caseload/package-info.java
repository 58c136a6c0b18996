/**
 * How many families a key worker and a team can carry, and who fits a family best.
 *
 * <p>Start at {@link org.keywork.caseload.Caseloads}: the key workers of a service and the families
 * that they work with, put together from many case files. {@link org.keywork.caseload.Match} tells
 * who of them could be a family's key worker, in which order, and why. Limits come from what a service has set;
 * none is invented.
 */
@NullMarked
package org.keywork.caseload;

import org.jspecify.annotations.NullMarked;
