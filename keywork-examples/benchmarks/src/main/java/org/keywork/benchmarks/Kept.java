package org.keywork.benchmarks;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A case file keeps to one of the twenty-four rules. */
@Constraint(validatedBy = KeptValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Kept {

  /** The id of the rule. */
  String rule();

  /** What Jakarta Validation asks every constraint to have. */
  String message() default "";

  /** What Jakarta Validation asks every constraint to have. */
  Class<?>[] groups() default {};

  /** What Jakarta Validation asks every constraint to have. */
  Class<? extends Payload>[] payload() default {};
}
