/**
 * Days, and how they are counted.
 *
 * <p>Key working runs on dates: an assignment holds from one day to another, a plan is reviewed by
 * a last day. Start with {@link org.keywork.time.DateSpan}. Times of day and time zones are left
 * out, for no rule of key working turns on them; so is any clock: the date on which a question is
 * asked is always handed in.
 */
@NullMarked
package org.keywork.time;

import org.jspecify.annotations.NullMarked;
