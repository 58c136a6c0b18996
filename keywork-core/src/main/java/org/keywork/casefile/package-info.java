/**
 * The whole family, walked once, and what a change would bring that is not made yet.
 *
 * <p>A {@link org.keywork.casefile.CaseFile} is one family's key working from the day the service
 * took it on. A {@link org.keywork.casefile.Proposal} is a handover, a step to less key working or an exit
 * that somebody thinks of making; its {@link org.keywork.casefile.Consequences} tell what would be breached,
 * what would have to be known, and {@linkplain org.keywork.casefile.ToTellOrAsk who is to be told and
 * asked}.
 */
@NullMarked
package org.keywork.casefile;

import org.jspecify.annotations.NullMarked;
