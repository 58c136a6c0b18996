/**
 * The wire format of key working records.
 *
 * <p>What is written here is read back as the same value, and nothing else is accepted.
 */
@NullMarked
package org.keywork.json;

import org.jspecify.annotations.NullMarked;
