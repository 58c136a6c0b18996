/**
 * Who is a family's key worker on a date, who stands in, who holds which function, and where
 * there is a gap.
 *
 * <p>Start at {@link org.keywork.assignment.AssignmentHistory}, which answers these from the
 * {@linkplain org.keywork.assignment.KeyWorkerAssignment assignments}: it cuts a family's days into
 * {@linkplain org.keywork.assignment.Spell spells} of one key worker, of two and of none, and tells of each
 * {@linkplain org.keywork.assignment.AbsenceFromFamily absence} {@linkplain
 * org.keywork.assignment.CoverOfAbsence who is there instead}. How an assignment ends stands in its {@link
 * org.keywork.assignment.EndOfAssignment}, and what will end it some day in its {@linkplain
 * org.keywork.assignment.TieToChild ties}. {@link org.keywork.assignment.Coverage} answers who holds which
 * function, and what is missing. Left out: whether the key worker has room for the family, which is a
 * matter of caseload, and what a change means around a child's move, which is one of transition.
 */
@NullMarked
package org.keywork.assignment;

import org.jspecify.annotations.NullMarked;
