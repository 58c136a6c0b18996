/**
 * The whole family, walked once.
 *
 * <p>A {@link org.keywork.casefile.CaseFile} is one family's key working from the day the service
 * took it on.
 */
@NullMarked
package org.keywork.casefile;

import org.jspecify.annotations.NullMarked;
