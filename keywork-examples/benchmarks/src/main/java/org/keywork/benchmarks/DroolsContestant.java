package org.keywork.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.drools.model.codegen.ExecutableModelProject;
import org.keywork.casefile.CaseFile;
import org.keywork.family.Family;
import org.keywork.team.TeamAroundTheChild;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.KieModule;
import org.kie.api.builder.Message.Level;
import org.kie.api.runtime.StatelessKieSession;

/**
 * Drools, after Jackson alone: the rules compiled into Java once, and one session without memory from
 * case file to case file.
 */
final class DroolsContestant implements Contestant {

  private static final String PLACE = "src/main/resources/org/keywork/benchmarks/drl/rules.drl";

  private final Binding binding = new Binding();
  private final StatelessKieSession session = session();

  private static StatelessKieSession session() {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem().write(PLACE, DroolsRules.text());
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Level.ERROR)) {
      throw new IllegalStateException("Drools refuses the rules: " + builder.getResults());
    }
    KieModule module = builder.getKieModule();
    return services.newKieContainer(module.getReleaseId()).getKieBase().newStatelessKieSession();
  }

  @Override
  public String name() {
    return "Drools";
  }

  @Override
  public Set<String> rules() {
    return Set.copyOf(TwentyFour.IDS);
  }

  @Override
  public List<Found> check(byte[] document) {
    return check(binding.read(document));
  }

  List<Found> check(CaseFile file) {
    Look look = new Look(file, Documents.AS_OF);
    session.execute(facts(look));
    return look.found;
  }

  private static List<Object> facts(Look look) {
    CaseFile file = look.file();
    List<Object> facts = new ArrayList<>();
    facts.add(look);
    facts.addAll(file.assignments());
    facts.addAll(file.consents());
    facts.addAll(file.disclosures());
    facts.addAll(file.meetings());
    facts.addAll(file.plans());
    facts.addAll(file.unmetNeeds());
    facts.addAll(file.reviews());
    facts.addAll(file.promises());
    facts.addAll(file.ownKeyWorking());
    addFamily(file.family(), facts);
    file.team().map(TeamAroundTheChild::members).ifPresent(facts::addAll);
    return facts;
  }

  private static void addFamily(Family family, List<Object> facts) {
    facts.addAll(family.children());
    facts.addAll(family.members());
    facts.addAll(family.needs());
    family.preferences().ifPresent(wishes -> {
      facts.add(wishes);
      facts.addAll(wishes.keyWorking());
      facts.addAll(wishes.contact());
    });
  }
}
