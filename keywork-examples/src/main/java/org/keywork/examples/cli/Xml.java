package org.keywork.examples.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML that grows piece by piece. What XML 1.0 cannot hold is shown as a question mark. */
final class Xml {

  private static final Pattern FORBIDDEN =
      Pattern.compile("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  /** A piece of XML. */
  private interface Piece {
    void write() throws XMLStreamException;
  }

  private final XMLStreamWriter out;
  private int depth;
  private boolean hasElements;

  /** A document without an element so far; whoever made the writer closes it. */
  Xml(Writer writer) {
    try {
      out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
    } catch (XMLStreamException e) {
      throw failed(e);
    }
    write(() -> out.writeStartDocument("UTF-8", "1.0"));
  }

  /** Begins an element on a new line. */
  Xml open(String name) {
    newLine();
    write(() -> out.writeStartElement(name));
    depth++;
    hasElements = false;
    return this;
  }

  /** An attribute of the element that has just begun. */
  Xml with(String name, String value) {
    write(() -> out.writeAttribute(name, legal(OneLine.of(value))));
    return this;
  }

  /** The same for a number. */
  Xml with(String name, int value) {
    return with(name, String.valueOf(value));
  }

  /** Text of the element that has just begun, of which nothing but the ends of lines is obeyed. */
  Xml text(String text) {
    String lines = Arrays.stream(text.split("\n", -1)).map(OneLine::of).collect(joining("\n"));
    write(() -> out.writeCharacters(legal(lines)));
    return this;
  }

  /** Ends the innermost element. */
  Xml close() {
    depth--;
    if (hasElements) {
      newLine();
    }
    write(out::writeEndElement);
    hasElements = true;
    return this;
  }

  /** Ends the document. */
  void end() {
    write(() -> {
      out.writeEndDocument();
      out.writeCharacters("\n");
      out.flush();
    });
  }

  private void newLine() {
    write(() -> out.writeCharacters("\n" + "  ".repeat(depth)));
  }

  private static String legal(String text) {
    return FORBIDDEN.matcher(text).replaceAll("?");
  }

  private static void write(Piece piece) {
    try {
      piece.write();
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  private static UncheckedIOException failed(XMLStreamException e) {
    return new UncheckedIOException(new IOException(e));
  }
}
