/**
 * What key working is: ten functions in four areas, and the other lists by which sources describe it.
 *
 * <p>Start at {@link org.keywork.function.KeyWorkingFunction}. {@link org.keywork.function.CrossMap}
 * tells how the lists go together. Left out: who holds a function for a family, which is a matter of
 * {@code assignment}.
 */
@NullMarked
package org.keywork.function;

import org.jspecify.annotations.NullMarked;
