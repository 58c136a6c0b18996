package org.keywork.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.keywork.json.Problem.Code;
import org.keywork.json.Shape.Part;
import org.keywork.json.Written.Member;
import org.keywork.rule.LocalPolicy;
import org.keywork.rule.Location;
import org.keywork.rule.Parameter;
import org.keywork.rule.ParameterType;
import org.keywork.rule.RuleBook;
import org.keywork.source.Publication;
import org.keywork.source.Publications;

/**
 * Reads documents of the kind {@code policy/1}: what one service has set.
 *
 * <pre>{@code
 * {
 *   "keywork": "policy/1",
 *   "name": "north",
 *   "basedOn": "guidance",
 *   "adopts": ["PEMBROKESHIRE"],
 *   "parameters": {"plan.longest-interval": "P9M"},
 *   "switchedOff": {"service.workshops-held-often": "A larger service holds them for us."}
 * }
 * }</pre>
 *
 * <p>What the policy switches off that this one is based on is switched off here, too.
 *
 * <p>Bad input is an answer and never an exception. Whether a setting loosens a must is asked of the
 * rule book, not here.
 *
 * @since 0.1
 */
public final class PolicyReader {

  private static final String NAME = "name";
  private static final String BASED_ON = "basedOn";
  private static final String ADOPTS = "adopts";
  private static final String PARAMETERS = "parameters";

  private final RuleBook book;
  private final Function<String, Optional<LocalPolicy>> presets;
  private final DocumentByHand<LocalPolicy> byHand;

  /**
   * A reader.
   *
   * @param book the rules that may be switched off, and the parameters there are
   * @param presets finds the policy that another is based on by its name
   */
  public PolicyReader(RuleBook book, Function<String, Optional<LocalPolicy>> presets) {
    this.book = book;
    this.presets = presets;
    this.byHand =
        new DocumentByHand<>(DocumentKind.POLICY, shape(book), Limits.STANDARD, this::content);
  }

  private static Shape.Value shape(RuleBook book) {
    return object(
        "policy",
        "property",
        new Part(NAME, new Shape.Text(), true),
        new Part(BASED_ON, new Shape.Text(), false),
        new Part(ADOPTS, new Shape.Items(new Shape.Code("local practice", practices())), false),
        new Part(PARAMETERS, settings(book.parameters()), false),
        new Part(RulesSwitchedOff.PROPERTY, RulesSwitchedOff.shape(book), false));
  }

  private static Shape.Value object(String noun, String partNoun, Part... parts) {
    return Shape.Value.byHand(noun, partNoun, parts);
  }

  private static List<String> practices() {
    return Publications.all().stream()
        .filter(publication -> publication.kind() == Publication.Kind.LOCAL_PRACTICE)
        .map(Publication::key)
        .toList();
  }

  private static Shape.Value settings(List<Parameter<?>> known) {
    return object(
        "policy",
        "parameter",
        known.stream()
            .map(parameter -> new Part(parameter.id(), setting(parameter.type()), false))
            .toArray(Part[]::new));
  }

  private static Shape setting(ParameterType<?> type) {
    if (type == ParameterType.count()) {
      return new Shape.Count();
    }
    if (type == ParameterType.weight()) {
      return new Shape.Amount();
    }
    if (type == ParameterType.flag()) {
      return new Shape.Flag();
    }
    if (type == ParameterType.duration()) {
      return new Shape.Hours();
    }
    return type == ParameterType.period()
        ? new Shape.Length()
        : Shapes.of(type.vocabulary().orElse(String.class));
  }

  /** What it reads, as it is written. */
  Shape.Value shape() {
    return byHand.shape();
  }

  /** Reads a document, given as its bytes in UTF-8. */
  public Read<LocalPolicy> read(byte[] document) {
    return byHand.read(document);
  }

  /**
   * Reads a document to the end of a stream, which stays open.
   *
   * @throws IOException if the stream cannot be read
   */
  public Read<LocalPolicy> read(InputStream document) throws IOException {
    return byHand.read(document);
  }

  private Supplier<LocalPolicy> content(Written root, Inspection inspection) {
    LocalPolicy policy = policy(root, inspection);
    return () -> policy;
  }

  /** The policy as far as it can be told; whatever is wrong with it is added to the inspection. */
  private LocalPolicy policy(Written root, Inspection inspection) {
    LocalPolicy policy = base(root, inspection).renamed(text(root, NAME));
    for (Written practice : items(root.member(ADOPTS))) {
      policy = Publications.byKey(practice.scalar())
          .filter(found -> found.kind() == Publication.Kind.LOCAL_PRACTICE)
          .map(policy::adopting)
          .orElse(policy);
    }
    Written settings = root.member(PARAMETERS);
    for (Member setting : settings == null ? List.<Member>of() : settings.members()) {
      for (Parameter<?> parameter : book.parameters()) {
        if (!setting.again() && parameter.id().equals(setting.name())) {
          policy = with(policy, parameter, setting.value(), inspection);
        }
      }
    }
    return RulesSwitchedOff.of(root, book, inspection).in(policy);
  }

  private static List<Written> items(@Nullable Written list) {
    return list == null ? List.of() : list.items();
  }

  private static String text(Written root, String property) {
    Written written = root.member(property);
    return written == null ? "" : written.scalar();
  }

  private LocalPolicy base(Written root, Inspection inspection) {
    LocalPolicy nothingSet = LocalPolicy.named("");
    Written written = root.member(BASED_ON);
    if (written == null || written.kind() != Written.Kind.TEXT) {
      return nothingSet;
    }
    Optional<LocalPolicy> preset = presets.apply(written.scalar());
    if (preset.isEmpty()) {
      inspection.add(Code.UNKNOWN_CODE, Location.at(BASED_ON), Wording.UNKNOWN_PRESET);
    }
    return preset.orElse(nothingSet);
  }

  private static <T> LocalPolicy with(
      LocalPolicy policy, Parameter<T> parameter, Written written, Inspection inspection) {
    Location at = Location.at(PARAMETERS).then(parameter.id());
    T value;
    try {
      value = parameter.type().parse(written.scalar());
    } catch (IllegalArgumentException e) {
      inspection.addUnlessTold(
          Code.UNKNOWN_CODE, at, Wording.expected(parameter.type().description()));
      return policy;
    }
    try {
      return policy.with(parameter, value);
    } catch (IllegalArgumentException e) {
      inspection.addUnlessTold(Code.OUT_OF_BOUNDS, at, String.valueOf(e.getMessage()));
      return policy;
    }
  }
}
