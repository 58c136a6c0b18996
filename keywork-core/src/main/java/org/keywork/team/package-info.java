/**
 * Whom the family may turn to, and whether there is a conflict of interest.
 *
 * <p>Start at {@link org.keywork.team.TeamAroundTheChild}.
 */
@NullMarked
package org.keywork.team;

import org.jspecify.annotations.NullMarked;
