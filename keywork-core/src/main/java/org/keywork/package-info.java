/**
 * The front door of Keywork.
 *
 * <p>Each package below this one is one concept of key working. The style on this package holds for
 * all of them.
 */
@KeyworkStyle
@NullMarked
package org.keywork;

import org.jspecify.annotations.NullMarked;
import org.keywork.style.KeyworkStyle;
