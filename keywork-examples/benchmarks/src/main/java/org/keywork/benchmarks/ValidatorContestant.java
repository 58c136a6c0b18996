package org.keywork.benchmarks;

import static java.time.ZoneOffset.UTC;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.keywork.casefile.CaseFile;

/**
 * Jakarta Validation with Hibernate Validator, after Jackson alone: each rule is a constraint on the
 * case file, since none of them looks at one property only.
 */
final class ValidatorContestant implements Contestant {

  private final Binding binding = new Binding();
  private final Validator validator = validator();

  private static Validator validator() {
    HibernateValidatorConfiguration configuration =
        Validation.byProvider(HibernateValidator.class).configure();
    ConstraintMapping mapping = configuration.createConstraintMapping();
    var file = mapping.type(CaseFile.class);
    for (String rule : TwentyFour.IDS) {
      file.constraint(new GenericConstraintDef<>(Kept.class).param("rule", rule));
    }
    return configuration
        .addMapping(mapping)
        .clockProvider(() -> Clock.fixed(Documents.AS_OF.atStartOfDay().toInstant(UTC), UTC))
        .buildValidatorFactory()
        .getValidator();
  }

  @Override
  public String name() {
    return "Hibernate Validator";
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
    return validator.validate(file).stream().map(ValidatorContestant::found).toList();
  }

  private static Found found(ConstraintViolation<?> violation) {
    HibernateConstraintViolation<?> told = violation.unwrap(HibernateConstraintViolation.class);
    return told.getDynamicPayload(Found.class);
  }
}
