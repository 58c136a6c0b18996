/**
 * What key working is: ten functions in four areas, and the other lists by which sources describe it.
 *
 * <p>Start at {@link org.keywork.function.KeyWorkingFunction}.
 */
@NullMarked
package org.keywork.function;

import org.jspecify.annotations.NullMarked;
