package org.keywork.examples.cli;

import org.keywork.casefile.CaseFile;
import org.keywork.json.Read;

/** How the bytes of a document become a case file. */
@FunctionalInterface
interface CaseFileSource {

  /** Reads one document; never throws for what is wrong with it. */
  Read<CaseFile> read(byte[] document);
}
