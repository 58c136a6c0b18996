package org.keywork.examples.cli;

import java.util.stream.Collectors;
import org.keywork.ehc.LawLedger;
import org.keywork.ehc.LawRow;

/** What the law on plans for education, health and care asks for, as a part of the page of rules. */
final class LawPage {

  private LawPage() {}

  static String of(LawLedger ledger) {
    return """
        ## The law on plans for education, health and care

        What the law of England asks of a local authority, beyond the guidance on key working, in our own words. A row that was not *read* in the words of the law themselves says (secondary), and a service that knows better sets the figure, where there is one, by the parameter that carries it. `keywork decide ehc` and `keywork agenda` go by these rows.

        | Row | About | What it asks for | How it is counted | Written in | Known | Carried by |
        |---|---|---|---|---|---|---|
        """ + ledger.rows().stream().map(LawPage::row).collect(Collectors.joining());
  }

  private static String row(LawRow row) {
    return "| " + row.id() + " | " + row.what() + " | " + row.rule() + " | " + row.counting()
        + " | " + row.citation() + " | " + LawWords.of(row.confidence()) + " | "
        + row.carriedBy().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "))
        + " |\n";
  }
}
