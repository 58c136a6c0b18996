package org.keywork.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The JSON Schema (2020-12) of each kind of document, for whoever checks documents in another
 * language or in an editor.
 *
 * <pre>{@code
 * Files.writeString(Path.of("case-file-1.schema.json"), Schemas.of(DocumentKind.CASE_FILE));
 * }</pre>
 *
 * <p>A schema refuses what the reader refuses, but for what a schema cannot see: the order of
 * properties, one written twice, how a number is spelt, halves of characters, and parts that cannot
 * stand together. Its {@code $comment} says so, too. A document that passes is to be read all the
 * same.
 *
 * <p>The schemas are also in the jar of keywork-json, as {@code
 * META-INF/keywork/schema/case-file-1.schema.json} and so on.
 *
 * @since 0.1
 */
public final class Schemas {

  private Schemas() {}

  /** The kinds of document that have a schema: all there are. */
  public static List<DocumentKind> kinds() {
    return List.of(DocumentKind.values());
  }

  /** The {@code $id} of a schema, such as {@code urn:keywork:schema:case-file:1}. */
  public static String id(DocumentKind kind) {
    return "urn:keywork:schema:" + kind.header().replace('/', ':');
  }

  /** The schema of a kind of document, as JSON text that ends with a line break. */
  public static String of(DocumentKind kind) {
    try (InputStream schema = Schemas.class.getResourceAsStream("/" + resource(kind))) {
      byte[] text = Objects.requireNonNull(schema, "schema").readAllBytes();
      return new String(text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it stands; {@code META-INF} is no package, so that every module may look there. */
  static String resource(DocumentKind kind) {
    return "META-INF/keywork/schema/" + kind.header().replace('/', '-') + ".schema.json";
  }
}
