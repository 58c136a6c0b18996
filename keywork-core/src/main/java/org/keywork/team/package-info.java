/**
 * Whom the family may turn to, and whether there is a conflict of interest.
 *
 * <p>Start at {@link org.keywork.team.TeamAroundTheChild}; {@link
 * org.keywork.team.ConflictOfInterest} tells whether a key worker can speak for the family in a
 * matter, and {@link org.keywork.team.FamilysLinks} how many people and agencies the family has to do
 * with. Left out: who is invited to which meeting, which is a matter of planning.
 */
@NullMarked
package org.keywork.team;

import org.jspecify.annotations.NullMarked;
