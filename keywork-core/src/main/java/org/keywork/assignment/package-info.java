/**
 * Who is a family's key worker on a date, who stands in, who holds which function, and where
 * there is a gap.
 *
 * <p>Start at {@link org.keywork.assignment.AssignmentHistory}, which answers these from the
 * {@linkplain org.keywork.assignment.KeyWorkerAssignment assignments}; {@link
 * org.keywork.assignment.Coverage} answers who holds which function, and what is missing. Left out: whether the key
 * worker has room for the family, which is a matter of caseload.
 */
@NullMarked
package org.keywork.assignment;

import org.jspecify.annotations.NullMarked;
