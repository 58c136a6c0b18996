package org.keywork.governance;

import static org.keywork.rule.Facts.fact;
import static org.keywork.rule.Rule.restating;
import static org.keywork.rule.Rule.rule;
import static org.keywork.source.Force.SHOULD;
import static org.keywork.source.Publications.PACK;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.keywork.rule.Basis;
import org.keywork.rule.Location;
import org.keywork.rule.Rule;
import org.keywork.rule.Verdict;

/**
 * What the agencies are committed to stands in a document that outlives the people who wrote it.
 *
 * @since 0.1
 */
public final class CommitmentDocumentRules {

  private static final Location DOCUMENT = Location.at("commitmentDocument");

  /** Written where it stays when priorities change. */
  public static final Rule<GovernedService> RECORDED =
      rule("commitment.recorded-in-lasting-document")
          .from(PACK.at("ch.2 / Ownership"), restating(383))
          .says(
              SHOULD,
              "The agencies have recorded their commitment in a document that lasts when the priorities"
                  + " of single agencies change.")
          .appliesTo(GovernedService.class, "key worker services")
          .isMetWhen(CommitmentDocumentRules::recorded)
          .otherwise("The agencies have not recorded their commitment in a document that lasts.")
          .remedy(
              "Have it written into a plan that all agencies share, such as a plan for children's"
                  + " services.");

  /** A plan that is rewritten says it again. */
  public static final Rule<GovernedService> REPEATED = rule("commitment.repeated-in-every-edition")
      .from(PACK.at("ch.2 / Ownership"), restating(383))
      .says(SHOULD, "Every later edition of that document repeats the commitment.")
      .appliesTo(
          GovernedService.class,
          "services with later editions of the document on record",
          service -> service
              .governance()
              .commitmentDocument()
              .filter(each -> !each.editions().isEmpty())
              .isPresent())
      .isMetWhen(CommitmentDocumentRules::repeated)
      .otherwise("The edition of {on} does not repeat the commitment to key working.")
      .remedy("Settle who sees to it that the next edition does.");

  private CommitmentDocumentRules() {}

  /** The rules, in the order of the guidance. */
  public static List<Rule<?>> all() {
    return List.of(RECORDED, REPEATED);
  }

  private static Verdict recorded(GovernedService service, Basis basis) {
    Optional<CommitmentDocument> document = service.governance().commitmentDocument();
    Verdict recorded = OnRecord.inPlace(
        document.flatMap(CommitmentDocument::recorded),
        basis,
        document.isPresent() ? DOCUMENT.then("recorded") : service.placeOf("commitmentDocument"),
        "whether the agencies have recorded their commitment in a document");
    return recorded.kind() == Verdict.Kind.MET
        ? OnRecord.isSo(
            document.flatMap(CommitmentDocument::lasting),
            DOCUMENT.then("lasting"),
            "whether the document lasts when the priorities of single agencies change")
        : recorded;
  }

  /** An edition counts from its day. Where nothing was recorded before, there is nothing to repeat. */
  private static Verdict repeated(GovernedService service, Basis basis) {
    CommitmentDocument document = service.governance().commitmentDocument().orElseThrow();
    if (document.recorded().filter(each -> each.isInPlaceOn(basis.asOf())).isEmpty()) {
      return Verdict.notApplicable();
    }
    List<DocumentEdition> editions = document.editions();
    return IntStream.range(0, editions.size())
        .filter(i -> !editions.get(i).on().isAfter(basis.asOf()))
        .mapToObj(i -> repeats(editions.get(i), DOCUMENT.then("editions", i)))
        .reduce(Verdict.notApplicable(), Verdict::and);
  }

  private static Verdict repeats(DocumentEdition edition, Location at) {
    if (edition.repeatsCommitment().isEmpty()) {
      return Verdict.cannotTell(
          at.then("repeatsCommitment"), "whether the edition repeats the commitment");
    }
    return edition.repeatsCommitment().get()
        ? Verdict.met()
        : Verdict.notMet(at.then("repeatsCommitment"), fact("on", edition.on()));
  }
}
