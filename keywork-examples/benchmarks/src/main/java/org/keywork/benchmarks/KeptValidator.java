package org.keywork.benchmarks;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.keywork.casefile.CaseFile;

/** Holds a case file against one rule, written by hand, on the day that the validator's clock tells. */
public final class KeptValidator implements ConstraintValidator<Kept, CaseFile> {

  private TwentyFour rule;

  @Override
  public void initialize(Kept kept) {
    rule = TwentyFour.of(kept.rule());
  }

  @Override
  public boolean isValid(CaseFile file, ConstraintValidatorContext context) {
    Look look = new Look(file, LocalDate.now(context.getClockProvider().getClock()));
    rule.checkByHand(look);
    if (look.found.isEmpty()) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    HibernateConstraintValidatorContext violations =
        context.unwrap(HibernateConstraintValidatorContext.class);
    for (Found found : look.found) {
      violations
          .withDynamicPayload(found)
          .buildConstraintViolationWithTemplate(found.message())
          .addConstraintViolation();
    }
    return false;
  }
}
