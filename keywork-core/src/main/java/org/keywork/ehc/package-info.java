/**
 * The way of a child in England to a plan for education, health and care, and with it: by when the local
 * authority has to do what, how that was counted, and which law says so.
 *
 * <p>Start at {@link org.keywork.ehc.EhcProcess#timetable}; where a family is at hand, at its {@link
 * org.keywork.ehc.FamilysEhc}, which knows when a child has died and which plan took the place of
 * another. {@link org.keywork.ehc.LawLedger} lists the law row by row. What was not read in the law
 * itself, but told after somebody else, says so in its citation and can be set by a service.
 *
 * <p>Left out: tribunals and appeals, the contents of the sections of a plan, and the law of other
 * nations.
 */
@NullMarked
package org.keywork.ehc;

import org.jspecify.annotations.NullMarked;
