package fr.sillage.exerciser.interchange;

/** Stops reading one question; it becomes a fault in the report, in one place. */
final class QuestionRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final transient Finding finding;

    /** @param line of the file; 0 for the question's own */
    QuestionRefused(int line, Finding finding) {
        super(finding.code().name(), null, false, false);
        this.line = line;
        this.finding = finding;
    }

    QuestionRefused(Finding.Code code) {
        this(0, Finding.of(code));
    }

    int line(int otherwise) {
        return line > 0 ? line : otherwise;
    }

    Finding finding() {
        return finding;
    }
}
