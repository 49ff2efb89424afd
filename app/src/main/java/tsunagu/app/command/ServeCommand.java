package tsunagu.app.command;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tsunagu.app.channel.Server;
import tsunagu.app.conversation.ConversationStore;
import tsunagu.app.llm.ModelSettings;
import tsunagu.app.privacy.MaskedLog;
import tsunagu.app.privacy.Privacy;
import tsunagu.app.store.SqlConversationStore;

/** Serves the chat page, the search page and the API until it is told to stop. */
@Command(
        name = "serve",
        description = "Serves the chat page, the search page and the API.",
        footer = {
            "",
            "Every flag can be set in the environment or in a file as well: --port is TSUNAGU_PORT. The file is",
            "named by TSUNAGU_SETTINGS and holds lines like TSUNAGU_PORT = 8080. A flag wins over the",
            "environment, and the environment over the file. The keys of models come from the environment alone."
        },
        mixinStandardHelpOptions = true)
final class ServeCommand implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);

    @Mixin
    private Knowing knowing;

    @Mixin
    private Consulting consulting;

    @Mixin
    private Admitting admitting;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "7070",
            description = "the port to listen on; 0 takes any free one (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "the address to listen on (default: ${DEFAULT-VALUE})")
    private String host;

    @Option(
            names = "--retention-days",
            paramLabel = "DAYS",
            defaultValue = "90",
            description = "conversations untouched for so long are forgotten (default: ${DEFAULT-VALUE})")
    private int retentionDays;

    @Option(
            names = "--mask",
            paramLabel = "WHERE",
            defaultValue = "logs,handoff",
            description =
                    "where subscription and tenant ids, public addresses, mail addresses and keys are masked: logs,"
                            + " handoff, both with a comma, or none (default: ${DEFAULT-VALUE})")
    private String mask;

    @Override
    public void run() {
        var privacy = Privacy.of(mask);
        MaskedLog.apply(privacy);
        var models = consulting.settings();
        var admission = admitting.admission();
        var figures = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        var tsunagu = knowing.open(models, figures);
        var store = SqlConversationStore.sqlite(knowing.data());
        var channels = tsunagu.channels(store, knowing.language(), privacy, admission, figures);
        var server = Server.start(channels, host, port);
        var housekeeping = forgetOld(store);
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            housekeeping.close();
            tsunagu.close();
            store.close();
            stopped.countDown();
        }));
        LOG.info("Tsunagu answers at http://{}:{}/ {}; Ctrl+C stops it.", host, server.port(), words(models));
        await(stopped);
    }

    private static String words(ModelSettings models) {
        return models.language()
                .map(model -> "with the language model " + model.fullName() + " for its wording")
                .orElse("without a language model");
    }

    private ScheduledExecutorService forgetOld(ConversationStore store) {
        var housekeeping = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("housekeeping").factory());
        housekeeping.scheduleWithFixedDelay(() -> purge(store), 1, 24 * 60, TimeUnit.MINUTES);
        return housekeeping;
    }

    private void purge(ConversationStore store) {
        try {
            var forgotten = store.purge(Instant.now().minus(Duration.ofDays(retentionDays)));
            LOG.info("Forgot {} conversations untouched for {} days.", forgotten, retentionDays);
        } catch (IllegalStateException e) {
            LOG.warn("Cannot forget old conversations now; trying again tomorrow.", e);
        }
    }

    private static void await(CountDownLatch stopped) {
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
