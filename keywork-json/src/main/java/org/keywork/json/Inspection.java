package org.keywork.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.keywork.json.Problem.Code;
import org.keywork.json.Shape.Part;
import org.keywork.json.Written.Kind;
import org.keywork.json.Written.Member;
import org.keywork.rule.Identifier;
import org.keywork.rule.Location;
import org.keywork.rule.Nearest;
import org.keywork.rule.Weight;
import org.keywork.time.DateSpan;
import tools.jackson.databind.ObjectReader;

/**
 * Holds what is written against the shape it should have, and collects every problem.
 *
 * <p>A part in which nothing is wrong is made into its value at once, so that one document tells of
 * all its contradictions and not of the first only.
 */
final class Inspection {

  private final String text;
  private final Written root;
  private final ObjectReader reader;
  private final ProblemList problems = new ProblemList();

  /**
   * An inspection.
   *
   * @param text the document
   * @param root what is written in it
   * @param reader makes parts of it into values
   */
  Inspection(String text, Written root, ObjectReader reader) {
    this.text = text;
    this.root = root;
    this.reader = reader;
  }

  /** Every problem so far, up to as many as are told. */
  List<Problem> problems() {
    return problems.all();
  }

  /** Inspects the document, whose first property only tells what it is. */
  void document(Shape.Value shape) {
    parts(root, shape, Location.here(), Set.of(DocumentKind.PROPERTY));
  }

  void add(Code code, Location at, String sentence) {
    add(code, root.nearest(at), at, sentence);
  }

  /** Adds a problem unless one was told of the same place. */
  void addUnlessTold(Code code, Location at, String sentence) {
    if (problems.told().stream().noneMatch(problem -> problem.at().equals(at))) {
      add(code, at, sentence);
    }
  }

  /** Tells something more helpful of a place than was told so far. */
  void tellInstead(Location at, String sentence) {
    problems
        .told()
        .replaceAll(problem -> problem.at().equals(at)
            ? Problem.of(problem.code(), problem.position(), at, sentence)
            : problem);
  }

  private void add(Code code, Written written, Location at, String sentence) {
    add(code, written.position(), at, sentence);
  }

  private void add(Code code, Position position, Location at, String sentence) {
    problems.add(Problem.of(code, position, at, sentence));
  }

  private void value(Written written, Shape shape, Location at) {
    if (problems.isFull()) {
      return; // Whatever else is wrong is not told.
    }
    if (written.kind() == Kind.NULL) {
      add(Code.NULL_VALUE, written, at, Wording.NULL);
    } else if (written.kind() != kind(shape)) {
      add(Code.WRONG_TYPE, written, at, Wording.wrongType(shape.expected(), written));
    } else {
      int before = problems.told().size();
      content(written, shape, at);
      if (problems.told().size() == before) {
        make(written, shape, at);
      }
    }
  }

  private static Kind kind(Shape shape) {
    if (shape instanceof Shape.Items) {
      return Kind.LIST;
    }
    if (shape instanceof Shape.Count || shape instanceof Shape.Amount) {
      return Kind.NUMBER;
    }
    if (shape instanceof Shape.Flag) {
      return Kind.TRUE_OR_FALSE;
    }
    return shape instanceof Shape.Value
            || shape instanceof Shape.Choice
            || shape instanceof Shape.Entries
        ? Kind.OBJECT
        : Kind.TEXT;
  }

  private void content(Written written, Shape shape, Location at) {
    if (shape instanceof Shape.Items items) {
      items(written, items, at);
    } else if (shape instanceof Shape.Entries entries) {
      entries(written, entries, at);
    } else if (shape instanceof Shape.Choice choice) {
      choice(written, choice, at);
    } else if (shape instanceof Shape.Value value) {
      parts(written, value, at, Set.of());
      if (value.isOf(DateSpan.class)) {
        span(written, at);
      }
    } else if (shape instanceof Shape.Amount) {
      amount(written, shape, at);
    } else if (written.kind() == Kind.NUMBER) {
      number(written, at);
    } else if (written.kind() == Kind.TEXT) {
      text(written, shape, at);
    }
  }

  private void items(Written written, Shape.Items shape, Location at) {
    for (int i = 0; i < written.items().size() && !problems.isFull(); i++) {
      value(written.items().get(i), shape.each(), at.then(i));
    }
  }

  private void entries(Written written, Shape.Entries shape, Location at) {
    for (Member member : written.members()) {
      int before = problems.told().size();
      key(member, shape.key(), at);
      if (problems.told().size() == before) {
        known(member, shape.each(), at.then(member.name()));
      }
    }
  }

  /** Whatever is refused as a key may be a person's name: the place is that of the object. */
  private void key(Member member, Shape key, Location at) {
    if (key instanceof Shape.Code names && !names.codes().contains(member.name())) {
      add(Code.UNKNOWN_PROPERTY, member.position(), at, Wording.unknownCode(member.name(), names));
    } else if (key instanceof Shape.Id) {
      try {
        Identifier.requireValid(member.name(), "an entry");
      } catch (IllegalArgumentException e) {
        add(Code.CONTRADICTION, member.position(), at, Contradiction.of(e).sentence());
      }
    }
  }

  private void choice(Written written, Shape.Choice shape, Location at) {
    Part kind = shape.kind();
    Written found = written.member(Shape.KIND);
    if (found == null) {
      add(Code.MISSING_PROPERTY, at.then(Shape.KIND), Wording.missing(kind, shape.noun()));
      return;
    }
    int before = problems.told().size();
    value(found, kind.shape(), at.then(Shape.KIND));
    Shape.Value variant = shape.variants().get(found.scalar());
    if (problems.told().size() == before && variant != null) {
      parts(written, variant, at, Set.of(Shape.KIND));
    }
  }

  private void parts(Written written, Shape.Value shape, Location at, Set<String> besides) {
    for (Member member : written.members()) {
      part(member, shape, at, besides);
      if (problems.isFull()) {
        return;
      }
    }
    List<Part> missing = shape.parts().values().stream()
        .filter(part -> part.required() && !written.has(part.name()))
        .toList();
    Set<String> meant = missing.isEmpty() ? Set.of() : mistyped(written, shape);
    for (Part part : missing) {
      if (!meant.contains(part.name())) {
        add(Code.MISSING_PROPERTY, at.then(part.name()), Wording.missing(part, shape.noun()));
      }
    }
  }

  /** The parts of which it was told already that another name may mean them: one slip, one sentence. */
  private static Set<String> mistyped(Written written, Shape.Value shape) {
    Set<String> known = shape.parts().keySet();
    return written.members().stream()
        .map(Member::name)
        .filter(name -> !known.contains(name))
        .limit(ProblemList.MOST)
        .flatMap(name -> Nearest.to(name, known).stream())
        .collect(Collectors.toSet());
  }

  private void part(Member member, Shape.Value shape, Location at, Set<String> besides) {
    Part part = shape.parts().get(member.name());
    if (part != null) {
      known(member, part.shape(), at.then(part.name()));
    } else if (!besides.contains(member.name())) {
      add(Code.UNKNOWN_PROPERTY, member.position(), at, Wording.unknownPart(member.name(), shape));
    } else if (member.again()) {
      twice(member, at.then(member.name()));
    }
  }

  private void known(Member member, Shape shape, Location at) {
    if (member.again()) {
      twice(member, at);
    } else {
      value(member.value(), shape, at);
    }
  }

  private void twice(Member member, Location at) {
    add(Code.DUPLICATE_PROPERTY, member.value(), at, Wording.duplicate(member.name()));
  }

  /** A date span stands below the records and cannot say which of its days is meant. */
  private void span(Written written, Location at) {
    Optional<LocalDate> first = day(written.member("firstDay"));
    Optional<LocalDate> last = day(written.member("lastDay"));
    if (first.isPresent() && last.filter(first.get()::isAfter).isPresent()) {
      add(Code.CONTRADICTION, at.then("lastDay"), Wording.ENDS_TOO_EARLY);
    }
  }

  private static Optional<LocalDate> day(@Nullable Written written) {
    return Optional.ofNullable(written).map(Written::scalar).flatMap(IsoTimes::day);
  }

  private void number(Written written, Location at) {
    try {
      Integer.parseInt(written.scalar());
    } catch (NumberFormatException e) {
      add(Code.WRONG_TYPE, written, at, Wording.noWholeNumber());
    }
  }

  private void amount(Written written, Shape shape, Location at) {
    try {
      Weight.parse(written.scalar());
    } catch (IllegalArgumentException e) {
      add(Code.WRONG_TYPE, written, at, Wording.expected(shape.expected()));
    }
  }

  private void text(Written written, Shape shape, Location at) {
    String found = written.scalar();
    if (shape instanceof Shape.Day) {
      if (IsoTimes.day(found).isEmpty()) {
        boolean looks = IsoTimes.looksLikeDay(found);
        add(
            Code.WRONG_DATE,
            written,
            at,
            looks ? Wording.NO_DAY : Wording.expected(shape.expected()));
      }
    } else if (shape instanceof Shape.Moment) {
      if (IsoTimes.moment(found).isEmpty()) {
        boolean looks = IsoTimes.looksLikeMoment(found);
        add(
            Code.WRONG_DATE,
            written,
            at,
            looks ? Wording.NO_MOMENT : Wording.expected(shape.expected()));
      }
    } else if (shape instanceof Shape.Length) {
      if (IsoTimes.length(found).isEmpty()) {
        add(Code.WRONG_LENGTH_OF_TIME, written, at, Wording.expected(shape.expected()));
      }
    } else if (shape instanceof Shape.Hours) {
      if (IsoTimes.hours(found).isEmpty()) {
        add(Code.WRONG_LENGTH_OF_TIME, written, at, Wording.expected(shape.expected()));
      }
    } else if (shape instanceof Shape.Code code) {
      if (!code.codes().contains(found)) {
        add(Code.UNKNOWN_CODE, written, at, Wording.unknownCode(found, code));
      }
    } else if (HalfCharacters.areIn(found)) {
      add(Code.WRONG_TYPE, written, at, Wording.HALF_A_CHARACTER);
    } else if (shape instanceof Shape.Words && found.isBlank()) {
      add(Code.EMPTY, written, at, Wording.BLANK);
    } else if (shape instanceof Shape.Pointer && !Shape.Pointer.isOne(found)) {
      add(Code.WRONG_TYPE, written, at, Wording.expected(shape.expected()));
    }
  }

  private void make(Written written, Shape shape, Location at) {
    Class<?> type = typeOf(shape);
    if (type == null) {
      return;
    }
    try {
      reader.forType(type).readValue(written.in(text));
    } catch (RuntimeException e) {
      contradiction(e, at);
    }
  }

  private static @Nullable Class<?> typeOf(Shape shape) {
    if (shape instanceof Shape.Id id) {
      return id.type();
    }
    if (shape instanceof Shape.Choice choice) {
      return choice.type();
    }
    return shape instanceof Shape.Value value ? value.type().orElse(null) : null;
  }

  /** Tells why a value could not be made. */
  void contradiction(RuntimeException refusal, Location base) {
    Contradiction why = Contradiction.of(refusal);
    add(Code.CONTRADICTION, why.at().under(base), why.sentence());
  }
}
