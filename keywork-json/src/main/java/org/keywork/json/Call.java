package org.keywork.json;

import java.lang.invoke.LambdaConversionException;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A public method or constructor of the values, found once and called often. Packages need not be opened
 * for it. What it throws is what was thrown.
 *
 * <p>The first calls go through a handle, which is there at once. Code of its own takes a while to make
 * and less than half as long to call where many different methods are called in turn, so that only what
 * is called again and again is given some.
 */
final class Call {

  /** After how many calls it is given code of its own. */
  static final int OFTEN = 100;

  private static final MethodHandles.Lookup OURS = MethodHandles.lookup();

  private final MethodHandle direct;
  private final MethodHandle handle;
  private final boolean takesAnArray;

  /** Threads may count past one another and make the same code twice; neither does harm. */
  private int calls;

  private @Nullable Function<Object, Object> one;
  private @Nullable BiFunction<Object, Object, Object> two;

  private Call(MethodHandle direct, MethodHandle handle) {
    this.direct = direct;
    this.takesAnArray = !direct.equals(handle);
    this.handle = handle.asType(MethodType.genericMethodType(handle.type().parameterCount()));
  }

  /** A method, which takes the value it belongs to and then its parameters. */
  static Call of(Method method) {
    try {
      MethodHandle handle = OURS.unreflect(method);
      return new Call(handle, handle);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("Values and their builders are public.", e);
    }
  }

  /** A constructor. */
  static Call of(Constructor<?> constructor) {
    MethodHandle handle = handle(constructor);
    return new Call(handle, handle);
  }

  /** A constructor, which takes all its parameters in one array. */
  static Call withAll(Constructor<?> constructor) {
    MethodHandle handle = handle(constructor);
    return new Call(handle, handle.asSpreader(Object[].class, handle.type().parameterCount()));
  }

  private static MethodHandle handle(Constructor<?> constructor) {
    try {
      return OURS.unreflectConstructor(constructor);
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
    Function<Object, Object> own = one;
    return own == null ? byHandle(only) : own.apply(only);
  }

  Object on(Object first, Object second) {
    BiFunction<Object, Object, Object> own = two;
    return own == null ? byHandle(first, second) : own.apply(first, second);
  }

  private Object byHandle(Object only) {
    try {
      if (isOften() && !takesAnArray) {
        one = (Function<Object, Object>) ownCode(Function.class).invokeExact();
      }
      return (Object) handle.invokeExact(only);
    } catch (Throwable e) {
      throw refusal(e);
    }
  }

  private Object byHandle(Object first, Object second) {
    try {
      if (isOften()) {
        two = (BiFunction<Object, Object, Object>) ownCode(BiFunction.class).invokeExact();
      }
      return (Object) handle.invokeExact(first, second);
    } catch (Throwable e) {
      throw refusal(e);
    }
  }

  private boolean isOften() {
    calls++;
    return calls == OFTEN;
  }

  /** Makes a function that calls nothing but this. */
  private MethodHandle ownCode(Class<?> function) throws LambdaConversionException {
    MethodType taken = direct.type();
    return LambdaMetafactory.metafactory(
            OURS, "apply", MethodType.methodType(function), taken.generic(), direct, taken.wrap())
        .getTarget();
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
