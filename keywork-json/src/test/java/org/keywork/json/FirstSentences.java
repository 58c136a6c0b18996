package org.keywork.json;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the sources of keywork-core say first of their types, accessors and constants. */
final class FirstSentences {

  private static final Path SOURCES = Path.of("../keywork-core/src/main/java");

  private final Map<String, String> told = new HashMap<>();

  private FirstSentences() {}

  /** The sentences in the sources as they are now. */
  static FirstSentences ofTheDomain() {
    FirstSentences sentences = new FirstSentences();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> all = Files.walk(SOURCES);
        StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<Path> sources =
          all.filter(each -> each.toString().endsWith(".java")).sorted().toList();
      JavacTask task = (JavacTask) compiler.getTask(
          null, files, null, List.of(), null, files.getJavaFileObjectsFromPaths(sources));
      DocTrees trees = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        sentences.new Look(trees, String.valueOf(unit.getPackageName())).scan(unit, null);
      }
      return sentences;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is said of a type. */
  Optional<String> of(Class<?> type) {
    return Optional.ofNullable(told.get(type.getCanonicalName()));
  }

  /** What is said of an accessor, where it was declared first. */
  Optional<String> of(Class<?> type, String accessor) {
    try {
      Method method = type.getMethod(accessor);
      String name = type.getCanonicalName() + "#" + accessor;
      String above = method.getDeclaringClass().getCanonicalName() + "#" + accessor;
      return Optional.ofNullable(told.getOrDefault(name, told.get(above)));
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  /** What is said of a constant. */
  Optional<String> of(Enum<?> constant) {
    String name = constant.getDeclaringClass().getCanonicalName() + "#" + constant.name();
    return Optional.ofNullable(told.get(name));
  }

  /** Looks through one source. */
  private final class Look extends TreePathScanner<Void, Void> {

    private final DocTrees trees;
    private String around;

    Look(DocTrees trees, String packageName) {
      this.trees = trees;
      this.around = packageName;
    }

    @Override
    public Void visitClass(ClassTree tree, Void nothing) {
      String outside = around;
      around = outside + "." + tree.getSimpleName();
      comment().ifPresent(comment -> {
        told.put(around, PlainWords.sentence(comment.getFirstSentence()));
        comment.getBlockTags().forEach(this::component);
      });
      super.visitClass(tree, null);
      around = outside;
      return null;
    }

    private void component(DocTree tag) {
      if (tag instanceof ParamTree parameter && !parameter.isTypeParameter()) {
        told.put(
            around + "#" + parameter.getName(), PlainWords.sentence(parameter.getDescription()));
      }
    }

    @Override
    public Void visitMethod(MethodTree tree, Void nothing) {
      if (tree.getParameters().isEmpty()) {
        member(tree.getName().toString());
      }
      return null;
    }

    @Override
    public Void visitVariable(VariableTree tree, Void nothing) {
      member(tree.getName().toString());
      return null;
    }

    private void member(String name) {
      comment()
          .ifPresent(comment ->
              told.put(around + "#" + name, PlainWords.sentence(comment.getFirstSentence())));
    }

    private Optional<DocCommentTree> comment() {
      return Optional.ofNullable(trees.getDocCommentTree(getCurrentPath()));
    }
  }
}
