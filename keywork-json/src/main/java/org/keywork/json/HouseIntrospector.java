package org.keywork.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keywork.json.Idiom.Attribute;
import org.keywork.rule.WireName;
import tools.jackson.core.Version;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.annotation.JsonPOJOBuilder;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.introspect.VisibilityChecker;
import tools.jackson.databind.jsontype.NamedType;

/**
 * Tells Jackson what annotations on the values would tell it, had they any. Types outside the house
 * are none of its business.
 */
final class HouseIntrospector extends NopAnnotationIntrospector {

  private static final long serialVersionUID = 1L;

  private static final String ID = "value";

  @Override
  public Version version() {
    return KeyworkModule.readVersion();
  }

  // What a value is made of

  @Override
  public VisibilityChecker findAutoDetectVisibility(
      MapperConfig<?> config, AnnotatedClass type, VisibilityChecker checker) {
    Class<?> raw = type.getRawType();
    boolean ours = Idiom.isBuilt(Idiom.written(raw))
        || Idiom.builtBy(raw).isPresent()
        || (Idiom.isHouse(raw) && raw.isRecord());
    return ours ? checker.with(Visibility.NONE) : checker;
  }

  @Override
  public @Nullable Class<?> findPOJOBuilder(MapperConfig<?> config, AnnotatedClass type) {
    return Idiom.builder(type.getRawType()).orElse(null);
  }

  @Override
  public JsonPOJOBuilder.@Nullable Value findPOJOBuilderConfig(
      MapperConfig<?> config, AnnotatedClass builder) {
    return Idiom.builtBy(builder.getRawType()).isPresent()
        ? new JsonPOJOBuilder.Value("build", "")
        : null;
  }

  @Override
  public @Nullable PropertyName findNameForDeserialization(MapperConfig<?> config, Annotated a) {
    if (a instanceof AnnotatedParameter part) {
      return component(part).map(PropertyName::construct).orElse(null);
    }
    if (a instanceof AnnotatedMethod setter && setter.getParameterCount() == 1) {
      return Idiom.builtBy(setter.getDeclaringClass())
          .flatMap(value -> Idiom.attribute(value, setter.getName()))
          .filter(attribute -> takes(setter.getRawParameterType(0), attribute))
          .map(attribute -> PropertyName.construct(attribute.name()))
          .orElse(null);
    }
    return null;
  }

  /** Of the overloads in a builder, the one that takes what the accessor returns. */
  private static boolean takes(Class<?> parameter, Attribute attribute) {
    Class<?> held = Shapes.raw(attribute.type());
    return Collection.class.isAssignableFrom(held)
        ? parameter == Iterable.class
        : parameter == held;
  }

  private static Optional<String> component(AnnotatedParameter part) {
    Class<?> owner = part.getDeclaringClass();
    return Idiom.isRecord(owner) && part.getOwner() instanceof AnnotatedConstructor
        ? Optional.of(Idiom.attributes(owner).get(part.getIndex()).name())
        : Optional.empty();
  }

  @Override
  public @Nullable PropertyName findNameForSerialization(MapperConfig<?> config, Annotated a) {
    return (a instanceof AnnotatedMethod accessor && accessor.getParameterCount() == 0)
        ? attribute(accessor)
            .map(attribute -> PropertyName.construct(attribute.name()))
            .orElse(null)
        : null;
  }

  private static Optional<Attribute> attribute(AnnotatedMethod accessor) {
    Class<?> owner = accessor.getDeclaringClass();
    return Idiom.isBuilt(owner) || Idiom.isRecord(owner)
        ? Idiom.attribute(owner, accessor.getName())
        : Optional.empty();
  }

  @Override
  public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated a) {
    if (!(a instanceof AnnotatedConstructor constructor)
        || !Idiom.isHouse(constructor.getDeclaringClass())
        || !constructor.getDeclaringClass().isRecord()) {
      return null;
    }
    Class<?> owner = constructor.getDeclaringClass();
    if (constructor.getParameterCount() != owner.getRecordComponents().length) {
      return JsonCreator.Mode.DISABLED;
    }
    return Idiom.isId(owner) ? JsonCreator.Mode.DELEGATING : JsonCreator.Mode.PROPERTIES;
  }

  @Override
  public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
    return (member instanceof AnnotatedParameter part && component(part).isPresent())
        ? part.getRawType() != Optional.class
        : null;
  }

  // How it is written

  @Override
  public JavaType refineSerializationType(MapperConfig<?> config, Annotated a, JavaType base) {
    Class<?> written = Idiom.written(base.getRawClass());
    return written == base.getRawClass() ? base : config.constructType(written);
  }

  @Override
  public String @Nullable [] findSerializationPropertyOrder(
      MapperConfig<?> config, AnnotatedClass type) {
    Class<?> raw = type.getRawType();
    return Idiom.isBuilt(raw) || Idiom.isRecord(raw)
        ? Idiom.attributes(raw).stream().map(Attribute::name).toArray(String[]::new)
        : null;
  }

  @Override
  public @Nullable Boolean findSerializationSortAlphabetically(
      MapperConfig<?> config, Annotated a) {
    return Idiom.isHouse(a.getRawType()) ? Boolean.FALSE : null;
  }

  @Override
  public JsonInclude.Value findPropertyInclusion(MapperConfig<?> config, Annotated a) {
    if (!(a instanceof AnnotatedMethod accessor) || attribute(accessor).isEmpty()) {
      return JsonInclude.Value.empty();
    }
    Class<?> held = accessor.getRawReturnType();
    boolean mayBeEmpty = held == Optional.class
        || Collection.class.isAssignableFrom(held)
        || Map.class.isAssignableFrom(held);
    return JsonInclude.Value.construct(
        mayBeEmpty ? JsonInclude.Include.NON_EMPTY : JsonInclude.Include.ALWAYS,
        JsonInclude.Include.ALWAYS);
  }

  @Override
  public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated a) {
    boolean ours = a instanceof AnnotatedMember member && Idiom.isHouse(member.getDeclaringClass());
    return ours ? JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL) : JsonSetter.Value.empty();
  }

  // Single kinds of value

  @Override
  public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated a) {
    return (a instanceof AnnotatedMethod accessor
            && Idiom.isId(accessor.getDeclaringClass())
            && accessor.getName().equals(ID))
        ? Boolean.TRUE
        : null;
  }

  @Override
  public String[] findEnumValues(
      MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
    if (Idiom.isHouse(type.getRawType())) {
      for (int i = 0; i < constants.length; i++) {
        names[i] = WireName.of(constants[i]);
      }
    }
    return names;
  }

  @Override
  public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated a) {
    if (!(a instanceof AnnotatedClass type)
        || !(Idiom.isChoice(type.getRawType())
            || Idiom.choiceOf(type.getRawType()).isPresent())) {
      return null;
    }
    return JsonTypeInfo.Value.construct(
        JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, Shape.KIND, null, false, true);
  }

  @Override
  public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated a) {
    if (!(a instanceof AnnotatedClass type) || !Idiom.isChoice(type.getRawType())) {
      return null;
    }
    return Idiom.variants(type.getRawType()).stream()
        .map(variant -> new NamedType(variant, Idiom.kind(variant)))
        .toList();
  }

  @Override
  public @Nullable String findTypeName(MapperConfig<?> config, AnnotatedClass type) {
    return Idiom.choiceOf(type.getRawType()).isPresent() ? Idiom.kind(type.getRawType()) : null;
  }

  // Codes, and days and lengths of time, which embedders may write otherwise elsewhere

  @Override
  public @Nullable Object findSerializer(MapperConfig<?> config, Annotated a) {
    return (a instanceof AnnotatedMethod accessor && attribute(accessor).isPresent())
        ? serializer(accessor.getType())
        : null;
  }

  @Override
  public @Nullable Object findContentSerializer(MapperConfig<?> config, Annotated a) {
    return (a instanceof AnnotatedMethod accessor && attribute(accessor).isPresent())
        ? serializer(accessor.getType().getContentType())
        : null;
  }

  private static @Nullable Object serializer(@Nullable JavaType type) {
    if (type == null) {
      return null;
    }
    return type.hasRawClass(LocalDate.class)
            || type.hasRawClass(LocalDateTime.class)
            || type.hasRawClass(Period.class)
            || type.hasRawClass(Duration.class)
        ? IsoTimes.WRITTEN
        : null;
  }

  @Override
  public @Nullable Object findDeserializer(MapperConfig<?> config, Annotated a) {
    return deserializer(taken(a));
  }

  @Override
  public @Nullable Object findContentDeserializer(MapperConfig<?> config, Annotated a) {
    JavaType taken = taken(a);
    return taken == null ? null : deserializer(taken.getContentType());
  }

  /** Builders take an Iterable, of which Jackson does not ask how its items are read. */
  @Override
  public JavaType refineDeserializationType(MapperConfig<?> config, Annotated a, JavaType base) {
    JavaType taken = taken(a);
    if (taken == null || !base.hasRawClass(Iterable.class)) {
      return base;
    }
    JavaType item = base.containedTypeOrUnknown(0);
    JavaType list = config.getTypeFactory().constructCollectionType(List.class, item);
    Object deserializer = deserializer(item);
    return deserializer == null ? list : list.withContentValueHandler(deserializer);
  }

  private static @Nullable JavaType taken(Annotated a) {
    if (a instanceof AnnotatedMethod setter
        && setter.getParameterCount() == 1
        && Idiom.builtBy(setter.getDeclaringClass()).isPresent()) {
      return setter.getParameterType(0);
    }
    return (a instanceof AnnotatedParameter part && component(part).isPresent())
        ? part.getType()
        : null;
  }

  private static @Nullable Object deserializer(@Nullable JavaType type) {
    if (type == null) {
      return null;
    }
    if (type.isEnumType() && Idiom.isHouse(type.getRawClass())) {
      return new CodeDeserializer(type.getRawClass());
    }
    if (Idiom.isChoice(type.getRawClass())) {
      return new ObjectsOnly(type.getRawClass());
    }
    if (type.hasRawClass(LocalDate.class)) {
      return IsoTimes.DAY;
    }
    if (type.hasRawClass(LocalDateTime.class)) {
      return IsoTimes.MOMENT;
    }
    if (type.hasRawClass(Duration.class)) {
      return IsoTimes.HOURS;
    }
    return type.hasRawClass(Period.class) ? IsoTimes.LENGTH : null;
  }
}
