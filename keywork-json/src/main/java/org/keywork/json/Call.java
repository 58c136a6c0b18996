package org.keywork.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;

/**
 * A public method or constructor of the values, found once and called often. Packages need not be opened
 * for it. What it throws is what was thrown.
 */
final class Call {

  private static final MethodHandles.Lookup PUBLIC = MethodHandles.publicLookup();

  private final MethodHandle handle;

  private Call(MethodHandle handle) {
    this.handle = handle.asType(MethodType.genericMethodType(handle.type().parameterCount()));
  }

  /** A method, which takes the value it belongs to and then its parameters. */
  static Call of(Method method) {
    try {
      return new Call(PUBLIC.unreflect(method));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("Values and their builders are public.", e);
    }
  }

  /** A constructor. */
  static Call of(Constructor<?> constructor) {
    return new Call(handle(constructor));
  }

  /** A constructor, which takes all its parameters in one array. */
  static Call withAll(Constructor<?> constructor) {
    MethodHandle handle = handle(constructor);
    return new Call(handle.asSpreader(Object[].class, handle.type().parameterCount()));
  }

  private static MethodHandle handle(Constructor<?> constructor) {
    try {
      return PUBLIC.unreflectConstructor(constructor);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("Values and their builders are public.", e);
    }
  }

  Object now() {
    try {
      return (Object) handle.invokeExact();
    } catch (Throwable e) {
      throw refusal(e);
    }
  }

  Object on(Object only) {
    try {
      return (Object) handle.invokeExact(only);
    } catch (Throwable e) {
      throw refusal(e);
    }
  }

  Object on(Object first, Object second) {
    try {
      return (Object) handle.invokeExact(first, second);
    } catch (Throwable e) {
      throw refusal(e);
    }
  }

  private static RuntimeException refusal(Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    return thrown instanceof RuntimeException refusal
        ? refusal
        : new IllegalStateException("Values and their builders declare no exceptions.", thrown);
  }
}
