/**
 * Who steers a key worker service, on whose authority, and what it rests on: the agencies that stand
 * behind it, the group that manages it, and the money that lasts or does not.
 *
 * <p>Start at {@link org.keywork.governance.Governance}, which the record of a service carries. The rules
 * look at a {@link org.keywork.governance.GovernedService}, which has the agencies beside it.
 *
 * <p>Left out: what the service does from day to day, which its own record tells, and the group that set
 * it up, which belongs to the setting up.
 */
@NullMarked
package org.keywork.governance;

import org.jspecify.annotations.NullMarked;
