/** The {@code keywork} command line. */
@NullMarked
package org.keywork.examples.cli;

import org.jspecify.annotations.NullMarked;
