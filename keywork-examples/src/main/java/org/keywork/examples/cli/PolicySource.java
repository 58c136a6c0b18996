package org.keywork.examples.cli;

import org.keywork.json.Read;
import org.keywork.rule.LocalPolicy;

/** How the bytes of a document become a policy. */
@FunctionalInterface
interface PolicySource {

  /** Reads one document; never throws for what is wrong with it. */
  Read<LocalPolicy> read(byte[] document);
}
