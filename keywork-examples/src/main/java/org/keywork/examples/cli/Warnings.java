package org.keywork.examples.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.spi.ContextAwareBase;

/**
 * Warnings of the libraries go to the standard error, a line each. Said here and not in a file: to
 * read one would take a good part of the time in which a small check is over.
 */
public final class Warnings extends ContextAwareBase implements Configurator {

  /** For whoever looks for it as a service. */
  public Warnings() {}

  @Override
  public ExecutionStatus configure(LoggerContext context) {
    Line line = new Line();
    line.setContext(context);
    line.start();
    Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.WARN);
    root.addAppender(line);
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  private static final class Line extends AppenderBase<ILoggingEvent> {

    @Override
    protected void append(ILoggingEvent event) {
      String logger = event.getLoggerName();
      System.err.printf(
          "%-5s %s: %s%n",
          event.getLevel(),
          logger.substring(logger.lastIndexOf('.') + 1),
          event.getFormattedMessage());
    }
  }
}
