/**
 * What key working is: ten functions in four areas, and the other lists by which sources describe it.
 *
 * <p>Start at {@link org.keywork.function.KeyWorkingFunction}. {@link org.keywork.function.CrossMap}
 * tells how the lists go together, and {@link org.keywork.function.Coverage} answers which functions
 * are held for a family, by whom, and which are missing. Left out: who is who, which is a matter of
 * {@code assignment}.
 */
@NullMarked
package org.keywork.function;

import org.jspecify.annotations.NullMarked;
