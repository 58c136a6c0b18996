/**
 * The family as it sees itself: the disabled children, the people around them, what they are good
 * at, what they need and want, and whom they allow to know it.
 *
 * <p>Start at {@link org.keywork.family.Family}. {@link
 * org.keywork.family.InformationSharing} answers what may be shared, and with whom, as a {@link
 * org.keywork.family.ConsentDecision}. Everything personal here is kept out of {@code toString}. Left out: who the family's key worker is ({@code assignment}) and what is planned
 * for it ({@code plan}).
 */
@NullMarked
package org.keywork.family;

import org.jspecify.annotations.NullMarked;
