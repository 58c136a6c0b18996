package org.keywork.examples.cli;

import java.util.List;
import java.util.Optional;
import org.keywork.Policies;
import org.keywork.RuleBooks;
import org.keywork.casefile.CaseFile;
import org.keywork.casefile.ProposedChange;
import org.keywork.json.CaseFileReader;
import org.keywork.json.PolicyReader;
import org.keywork.json.ProposalReader;
import org.keywork.json.ServiceReader;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.RuleBook;
import org.keywork.service.KeyWorkerService;

/**
 * What the command works with: the rules, the policies that have a name, and the ways in.
 *
 * @param book the rules
 * @param policies the policies that have a name; the first is taken where none is asked for
 * @param caseFiles how case files are read
 * @param services how records of a service are read
 * @param proposals how proposals are read
 * @param policyFiles how policies are read
 */
record Practice(
    RuleBook book,
    List<LocalPolicy> policies,
    DocumentSource<CaseFile> caseFiles,
    DocumentSource<KeyWorkerService> services,
    DocumentSource<ProposedChange> proposals,
    DocumentSource<LocalPolicy> policyFiles) {

  private static final Practice DOCUMENTED = documented(RuleBooks.latest());

  Practice {
    policies = List.copyOf(policies);
  }

  /** The practice that is documented: always the same one, whose readers are made once. */
  static Practice documented() {
    return DOCUMENTED;
  }

  private static Practice documented(RuleBook book) {
    return new Practice(
        book,
        Policies.all(),
        new MadeWhenAsked<>(() -> new CaseFileReader()::read),
        new MadeWhenAsked<>(() -> new ServiceReader()::read),
        new MadeWhenAsked<>(() -> new ProposalReader()::read),
        new MadeWhenAsked<>(() -> new PolicyReader(book, Policies::named)::read));
  }

  /** The policy of this name, if it has one. */
  Optional<LocalPolicy> policy(String name) {
    return policies.stream().filter(policy -> policy.name().equals(name)).findFirst();
  }

  /** The names of the policies, joined for a sentence. */
  String policyNames() {
    List<String> names = policies.stream().map(LocalPolicy::name).toList();
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
