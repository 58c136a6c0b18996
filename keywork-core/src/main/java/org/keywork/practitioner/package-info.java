/**
 * The people who do key working, and in which role.
 *
 * <p>Start at {@link org.keywork.practitioner.KeyWorker}: a {@link
 * org.keywork.practitioner.Practitioner} with what their service does for them. {@link
 * org.keywork.practitioner.KeyWorkingRole} tells the designated from the non-designated, each with
 * its {@link org.keywork.practitioner.Duty duties}, and {@link org.keywork.practitioner.MainJob} what
 * another job leaves room for. {@link org.keywork.practitioner.Consideration} tells what speaks for
 * and against a key worker because of where they stand, {@link
 * org.keywork.practitioner.SpecialArrangement} what key workers who are no professionals need. No
 * profession is required (PACK ch.1 / Who should be a key worker?).
 *
 * <p>{@link org.keywork.practitioner.Selection} and {@link org.keywork.practitioner.JobDescription}
 * tell how somebody was chosen and for what, {@link
 * org.keywork.practitioner.ReadinessForFirstFamily} whether they can begin. {@link
 * org.keywork.practitioner.Training} and {@link org.keywork.practitioner.Supervision} tell
 * what makes and keeps somebody able to do it, {@link org.keywork.practitioner.ProtectedTime} which
 * time nobody takes away again, {@link org.keywork.practitioner.WorkingTime} how the hours really go.
 *
 * <p>The sources differ about what either role is; {@link
 * org.keywork.practitioner.DesignatedReading} and {@link
 * org.keywork.practitioner.NonDesignatedReading} let a service choose. They also differ about
 * closeness: families often speak of a friend or one of the family, practitioners of a professional
 * only (EVALUATION), and some who work with life-limited children of something near to friendship
 * (PALLIATIVE). Nothing here depends on that; it is a topic of training.
 */
@NullMarked
package org.keywork.practitioner;

import org.jspecify.annotations.NullMarked;
