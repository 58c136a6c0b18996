/**
 * What differs for a child whose condition limits or threatens life?
 *
 * <p>Start at {@link org.keywork.palliative.LifeLimitingCare}: the {@linkplain
 * org.keywork.palliative.PhaseOfCare phases} of care, {@linkplain org.keywork.palliative.EndOfLifeTalk talks}
 * about the end, {@linkplain org.keywork.palliative.PlaceOfCare places} of care, {@linkplain
 * org.keywork.palliative.CareDecision decisions}, and what a family was {@linkplain
 * org.keywork.palliative.NewProcedure taught} before it came home. Whether a condition is such a one is told
 * by {@link org.keywork.family.Child#outlookOn}. Phases go forth and back, and what a family does not
 * want to speak of is left; nothing here counts days to an end. When a child has died, only the support
 * of those who stay behind is looked at.
 */
@NullMarked
package org.keywork.palliative;

import org.jspecify.annotations.NullMarked;
