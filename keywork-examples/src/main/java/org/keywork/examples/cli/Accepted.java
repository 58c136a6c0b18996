package org.keywork.examples.cli;

import java.util.Optional;
import org.keywork.rule.Baseline;
import org.keywork.rule.Waivers;

/**
 * What somebody has accepted.
 *
 * @param waivers for a reason and for a time
 * @param baseline since it was there before; empty if nobody says what was
 * @param newOnly whether what was there before is left out
 */
record Accepted(Waivers waivers, Optional<Baseline> baseline, boolean newOnly) {}
