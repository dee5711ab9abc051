package afterword.rulebooks;

import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Lets nothing that was read outlive a run of tests. In mutation testing many runs share one JVM, and what was read with one
 * fault in the reader would be taken, with the next, for what the files say.
 */
public final class ForgetfulRuns implements TestExecutionListener {

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        Books.forget();
        Scenarios.forget();
    }
}
