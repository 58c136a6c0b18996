package org.keywork.examples.cli;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.keywork.json.Read;

/**
 * A source of documents that is made once the first of them is read: to know a kind of document takes
 * longer than to read one, and most commands read one kind only.
 *
 * @param <T> the value, such as a case file
 */
final class MadeWhenAsked<T> implements DocumentSource<T> {

  private final Supplier<DocumentSource<T>> maker;
  private volatile @Nullable DocumentSource<T> made;

  MadeWhenAsked(Supplier<DocumentSource<T>> maker) {
    this.maker = maker;
  }

  @Override
  public Read<T> read(byte[] document) {
    DocumentSource<T> source = made;
    return (source == null ? make() : source).read(document);
  }

  private synchronized DocumentSource<T> make() {
    DocumentSource<T> source = made;
    if (source == null) {
      source = maker.get();
      made = source;
    }
    return source;
  }
}
