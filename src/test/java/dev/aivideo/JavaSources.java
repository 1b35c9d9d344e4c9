package dev.aivideo;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The types and methods of a folder of Java sources with their sizes. Lines of code are those with anything but blanks,
 * comments, imports and the package declaration; a method begins with its signature, behind its annotations.
 */
final class JavaSources {
    private static final Pattern COMMENT_OR_TEXT = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|\"\"\".*?(?<!\\\\)\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+'",
            Pattern.DOTALL);

    private final List<Type> types = new ArrayList<>();
    private final List<Method> methods = new ArrayList<>();

    private JavaSources() {}

    /**
     * A class, record, interface or enum.
     *
     * @param name with its package and the types around it
     */
    record Type(String name, boolean isTopLevel, int lines) {
        String simpleName() {
            return name.substring(name.lastIndexOf('.') + 1);
        }
    }

    /**
     * A method or constructor.
     *
     * @param name with that of its type
     * @param parameters of a record's compact constructor: its components
     */
    record Method(String name, boolean isConstructor, int lines, int parameters) {
        boolean isIn(String packageName) {
            return name.startsWith(packageName + ".");
        }
    }

    static JavaSources read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".java")).toList();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavaSources sources = new JavaSources();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    problem -> {
                        throw new IllegalArgumentException(problem.toString());
                    },
                    List.of("-proc:none"),
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                sources.new Reader(unit, positions).scan(unit, null);
            }
        }
        return sources;
    }

    List<Type> types() {
        return types;
    }

    List<Method> methods() {
        return methods;
    }

    private final class Reader extends TreePathScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final LineMap lines;
        private final String text;
        private final BitSet code;

        Reader(CompilationUnitTree unit, SourcePositions positions) throws IOException {
            this.unit = unit;
            this.positions = positions;
            lines = unit.getLineMap();
            text = unit.getSourceFile().getCharContent(true).toString();
            code = linesOfCode(text);
            unit.getImports().forEach(tree -> code.clear((int) firstLine(tree), (int) lastLine(tree) + 1));
            if (unit.getPackage() != null) {
                code.clear((int) firstLine(unit.getPackage()), (int) lastLine(unit.getPackage()) + 1);
            }
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (!type.getSimpleName().isEmpty()) {
                Tree around = getCurrentPath().getParentPath().getLeaf();
                types.add(new Type(name(), around == unit, linesFrom(positions.getStartPosition(unit, type), type)));
            }
            return super.visitClass(type, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            boolean isConstructor = method.getReturnType() == null;
            long start = signature(method);
            methods.add(new Method(
                    name() + "." + (isConstructor ? "new" : method.getName()),
                    isConstructor,
                    linesFrom(start, method),
                    isCompact(method, start)
                            ? components()
                            : method.getParameters().size()));
            return super.visitMethod(method, nothing);
        }

        /** Of all types around, the outermost first. */
        private String name() {
            Deque<String> names = new ArrayDeque<>();
            for (Tree tree : getCurrentPath()) {
                if (tree instanceof ClassTree type && !type.getSimpleName().isEmpty()) {
                    names.push(type.getSimpleName().toString());
                }
            }
            if (unit.getPackageName() != null) {
                names.push(unit.getPackageName().toString());
            }
            return String.join(".", names);
        }

        private long signature(MethodTree method) {
            long start = positions.getStartPosition(unit, method);
            for (AnnotationTree annotation : method.getModifiers().getAnnotations()) {
                start = Math.max(start, positions.getEndPosition(unit, annotation));
            }
            while (Character.isWhitespace(text.charAt((int) start))) {
                start++;
            }
            return start;
        }

        private boolean isCompact(MethodTree method, long start) {
            return method.getReturnType() == null
                    && !text.substring((int) start, (int) positions.getStartPosition(unit, method.getBody()))
                            .contains("(");
        }

        private int components() {
            TreePath around = getCurrentPath().getParentPath();
            return (int) ((ClassTree) around.getLeaf())
                    .getMembers().stream()
                            .filter(member -> member instanceof VariableTree field
                                    && !field.getModifiers().getFlags().contains(Modifier.STATIC))
                            .count();
        }

        private int linesFrom(long start, Tree tree) {
            return code.get((int) lines.getLineNumber(start), (int) lastLine(tree) + 1)
                    .cardinality();
        }

        private long firstLine(Tree tree) {
            return lines.getLineNumber(positions.getStartPosition(unit, tree));
        }

        private long lastLine(Tree tree) {
            return lines.getLineNumber(positions.getEndPosition(unit, tree));
        }
    }

    /** Numbers of lines, from 1, on which anything but a comment stands. */
    private static BitSet linesOfCode(String text) {
        String code = COMMENT_OR_TEXT.matcher(text).replaceAll(found -> {
            String replaced = found.group();
            boolean isComment = replaced.startsWith("//") || replaced.startsWith("/*");
            return isComment
                    ? "\n".repeat((int) replaced.chars().filter(c -> c == '\n').count())
                    : "$0";
        });
        String[] all = code.split("\n", -1);
        BitSet numbers = new BitSet();
        IntStream.range(0, all.length).filter(i -> !all[i].isBlank()).forEach(i -> numbers.set(i + 1));
        return numbers;
    }
}
