/**
 * How a case system embeds Keywork: its own records in, explained findings and decisions out.
 *
 * <p>The code stands in the README as well; a test keeps the two alike and runs them.
 */
@NullMarked
package org.keywork.examples.embedding;

import org.jspecify.annotations.NullMarked;
