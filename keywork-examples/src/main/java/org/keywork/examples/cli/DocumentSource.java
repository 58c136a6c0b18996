package org.keywork.examples.cli;

import org.keywork.json.Read;

/**
 * How the bytes of a document become a value.
 *
 * @param <T> the value, such as a case file
 */
@FunctionalInterface
interface DocumentSource<T> {

  /** Reads one document; never throws for what is wrong with it. */
  Read<T> read(byte[] document);
}
