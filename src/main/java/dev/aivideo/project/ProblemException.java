package dev.aivideo.project;

import org.jspecify.annotations.Nullable;

/**
 * An exception with problem, evidence and remedy as separate values, so that no caller parses the message.
 */
public class ProblemException extends RuntimeException {
    private final Problem problem;

    protected ProblemException(String problem, String evidence, String remedy, @Nullable Throwable cause) {
        this(new Problem(problem, evidence, remedy), cause);
    }

    protected ProblemException(Problem problem, @Nullable Throwable cause) {
        super(withOneRemedy(problem, cause).message(), cause);
        this.problem = withOneRemedy(problem, cause);
    }

    /** A cause that stands in the evidence has a remedy of its own, and of two an operator would take the last for all. */
    private static Problem withOneRemedy(Problem problem, @Nullable Throwable cause) {
        return cause instanceof ProblemException inner && !inner.remedy().isEmpty()
                ? new Problem(
                        problem.summary(),
                        problem.evidence().replace(inner.problem.message(), inner.withoutRemedy()),
                        problem.remedy())
                : problem;
    }

    /** Problem and evidence, for a message that has a remedy of its own. */
    public String withoutRemedy() {
        return new Problem(problem.summary(), problem.evidence(), "").message();
    }

    /** What happened, without evidence and remedy. */
    public String problem() {
        return problem.summary();
    }

    /** What shows it; may be empty. */
    public String evidence() {
        return problem.evidence();
    }

    /** The remedy; may be empty. */
    public String remedy() {
        return problem.remedy();
    }
}
