/**
 * How values are written in this library.
 *
 * <p>A value is an abstract class whose abstract methods are its attributes; {@link
 * org.keywork.style.KeyworkStyle} tells Immutables how to complete it. Callers meet only the class
 * itself, its builder and its {@code with} methods, never a generated name.
 *
 * <p>What a rule asks of a list it asks with {@link org.keywork.style.Among}, so that a rule that is met
 * makes nothing. This package is not exported.
 */
@NullMarked
package org.keywork.style;

import org.jspecify.annotations.NullMarked;
