/**
 * How values are written in this library.
 *
 * <p>A value is an abstract class whose abstract methods are its attributes; {@link
 * org.keywork.style.KeyworkStyle} tells Immutables how to complete it. Callers meet only the class
 * itself, its builder and its {@code with} methods, never a generated name. Nothing in this package
 * is needed at run time, and it is not exported.
 */
@NullMarked
package org.keywork.style;

import org.jspecify.annotations.NullMarked;
