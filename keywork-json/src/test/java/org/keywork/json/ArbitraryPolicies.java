package org.keywork.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import org.keywork.RuleBooks;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Parameter;
import org.keywork.source.Publications;

/** Policies that set anything that can be set. */
final class ArbitraryPolicies implements ArbitrarySupplier<String> {

  private static final List<Parameter<?>> KNOWN = RuleBooks.latest().parameters();

  /** A change to a policy. */
  private interface Setting {
    LocalPolicy in(LocalPolicy policy);
  }

  @Override
  public Arbitrary<String> get() {
    return Arbitraries.of(KNOWN.stream().flatMap(ArbitraryPolicies::settings).toList())
        .list()
        .ofMaxSize(8)
        .map(settings -> {
          LocalPolicy policy = LocalPolicy.named("north").adopting(Publications.PEMBROKESHIRE);
          for (Setting setting : settings) {
            policy = setting.in(policy);
          }
          return DocumentWriter.compact().write(policy, KNOWN);
        });
  }

  private static <T> Stream<Setting> settings(Parameter<T> parameter) {
    return Stream.of(parameter.preset(), parameter.lowest(), parameter.highest())
        .flatMap(Optional::stream)
        .map(value -> policy -> policy.with(parameter, value));
  }
}
