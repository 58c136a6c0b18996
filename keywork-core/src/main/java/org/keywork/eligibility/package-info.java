/**
 * Whether a family is eligible for key working, how urgent it is, and why.
 *
 * <p>Start at {@link org.keywork.eligibility.Referral}. Policies differ in data only: which
 * criteria a service applies, and its limits of age, are parameters. Left out: which key worker
 * the family gets ({@code assignment}), and whether one has room ({@code caseload}).
 */
@NullMarked
package org.keywork.eligibility;

import org.jspecify.annotations.NullMarked;
