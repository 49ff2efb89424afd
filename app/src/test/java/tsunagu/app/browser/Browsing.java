package tsunagu.app.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Opens one Chromium for all tests that want it and closes it after the last; says so when there is none. */
final class Browsing implements ExecutionCondition, ParameterResolver {

    private static final String NONE =
            "SKIPPED: tests in a browser, since there is no Chromium. Install it (on Debian: "
                    + "apt-get install chromium fonts-noto-cjk) or name it in TSUNAGU_CHROMIUM.";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.installed().isPresent()) {
            return ConditionEvaluationResult.enabled("There is a Chromium.");
        }
        store(context).computeIfAbsent(NONE, line -> {
            System.err.println(line);
            return line;
        });
        return ConditionEvaluationResult.disabled(NONE);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Chromium resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return store(context).computeIfAbsent(Chromium.class, type -> Chromium.open(), Chromium.class);
    }

    /** What lies here is shared by all classes, and closed after the last of them. */
    private static Store store(ExtensionContext context) {
        return context.getRoot().getStore(Namespace.create(Browsing.class));
    }
}
