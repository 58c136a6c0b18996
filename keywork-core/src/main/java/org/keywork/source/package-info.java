/**
 * Where a sentence of good practice is written, and how strongly it is meant.
 *
 * <p>A {@link org.keywork.source.Citation} names a {@link org.keywork.source.Publication} and a
 * place in it. A {@link org.keywork.source.Statement} is one sentence of practice in our own words,
 * numbered, with its modality and its citations; the {@link org.keywork.source.StatementLedger}
 * holds all of them, and {@link org.keywork.source.Carriers} tells what stands for those that no
 * rule restates. {@link org.keywork.source.Publications} is the place to start.
 *
 * <p>Left out: the sentences of the publications themselves, which belong to their authors.
 */
@NullMarked
package org.keywork.source;

import org.jspecify.annotations.NullMarked;
