/**
 * Whether a family is eligible for key working, how urgent it is, and why.
 *
 * <p>Start at {@link org.keywork.eligibility.Referral} for what is written down, and at {@link
 * org.keywork.eligibility.ReferredFamily} for what follows. Policies differ in data only: which
 * criteria a service applies, and its limits of age, are parameters. Left out: which key worker
 * the family gets ({@code assignment}), and whether one has room ({@code caseload}).
 *
 * <p>How urgent it is, is told by {@link org.keywork.eligibility.FamilysSituation} as a {@link
 * org.keywork.eligibility.Priority}; several families stand in a {@link
 * org.keywork.eligibility.PriorityOrder}, as far as a service has set weights.
 */
@NullMarked
package org.keywork.eligibility;

import org.jspecify.annotations.NullMarked;
