package org.keywork.style;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one way in which the values of this library are completed.
 *
 * <p>It stands on the package {@code org.keywork} and holds for every package below it. Generated
 * classes stay hidden behind the class they complete, use nothing but the JDK, and carry no
 * annotation that the compiler of an embedding system would have to know.
 */
@Documented
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    get = "*",
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    deferCollectionAllocation = true,
    allowedClasspathAnnotations = {Override.class})
public @interface KeyworkStyle {}
