package org.keywork.json;

import java.util.List;

/** Makes the variants of a choice, if their kind comes first. */
final class ChoiceMaker implements Maker {

  private static final KnownNames KIND = new KnownNames(List.of(Shape.KIND));

  private final KnownNames kinds;
  private final PartsMaker[] variants;

  ChoiceMaker(Shape.Choice choice) {
    this.kinds = new KnownNames(List.copyOf(choice.variants().keySet()));
    this.variants = choice.variants().values().stream()
        .map(variant -> (PartsMaker) Makers.of(variant))
        .toArray(PartsMaker[]::new);
  }

  @Override
  public Object from(Bytes text) {
    if (!text.opens('{', '}')) {
      throw new Otherwise();
    }
    text.name(KIND);
    PartsMaker variant = variants[text.code(kinds)];
    return variant.rest(text, text.goesOn('}'));
  }
}
