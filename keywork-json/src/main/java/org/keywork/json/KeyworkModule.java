package org.keywork.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.keywork.rule.Report;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.Version;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.VersionUtil;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleSerializers;
import tools.jackson.databind.type.LogicalType;

/**
 * Teaches a Jackson mapper how the values of Keywork are written, for systems that have a mapper of
 * their own.
 *
 * <p>The module says nothing about other types, days and lengths of time of the embedding system
 * included. It does not make a mapper strict; {@link #strictMapper()} does. To read and write whole
 * documents, take {@link CaseFileReader}, {@link ServiceReader} and {@link DocumentWriter}: they tell every problem of a
 * document with its place, which a mapper cannot.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new KeyworkModule()).build();
 * }</pre>
 *
 * @since 0.1
 */
public final class KeyworkModule extends JacksonModule {

  private static final String VERSION_FILE = "/META-INF/keywork/keywork-json.properties";

  /** The module. */
  public KeyworkModule() {}

  @Override
  public String getModuleName() {
    return "org.keywork.json";
  }

  @Override
  public Version version() {
    return readVersion();
  }

  static Version readVersion() {
    Properties properties = new Properties();
    try (InputStream file = KeyworkModule.class.getResourceAsStream(VERSION_FILE)) {
      if (file != null) {
        properties.load(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return VersionUtil.parseVersion(
        properties.getProperty("version", ""), "org.keywork", "keywork-json");
  }

  @Override
  public void setupModule(SetupContext context) {
    context.insertAnnotationIntrospector(new HouseIntrospector());
    SimpleSerializers serializers = new SimpleSerializers();
    serializers.addSerializer(Report.class, new ReportSerializer());
    context.addSerializers(serializers);
  }

  /**
   * A mapper that knows the values of Keywork and accepts nothing but what it would write: no unknown
   * property, no property twice, no null, no number for a text, nothing after the end.
   */
  public static JsonMapper.Builder strictMapper() {
    return strictMapper(Limits.STANDARD);
  }

  static JsonMapper.Builder strictMapper(Limits limits) {
    JsonMapper.Builder mapper = JsonMapper.builder(factory(limits))
        .addModule(new KeyworkModule())
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .defaultLeniency(false);
    for (LogicalType type : LogicalType.values()) {
      mapper.withCoercionConfig(type, config -> {
        config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        config.setCoercion(CoercionInputShape.EmptyArray, CoercionAction.Fail);
        config.setCoercion(CoercionInputShape.EmptyObject, CoercionAction.Fail);
      });
    }
    mapper.withCoercionConfig(LogicalType.Textual, config -> {
      config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
      config.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
      config.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    });
    return mapper;
  }

  private static JsonFactory factory(Limits limits) {
    return JsonFactory.builder()
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .streamReadConstraints(StreamReadConstraints.builder()
            .maxTokenCount(Scan.MOST_PARTS)
            .maxNestingDepth(limits.deepest())
            .maxStringLength(limits.longestInBytes())
            .maxNameLength(limits.longestName())
            .maxNumberLength(limits.longestNumber())
            .build())
        .build();
  }
}
