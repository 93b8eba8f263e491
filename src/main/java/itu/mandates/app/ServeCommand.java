package itu.mandates.app;

import itu.mandates.release.LiveRelease;
import itu.mandates.release.ReleaseException;
import itu.mandates.web.WebConfiguration;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code serve}: pages, data and SPARQL of the current release, until it is told to stop. */
@Command(
        name = "serve",
        description =
                "Serves the current release at one port, and each newer one as soon as it is built.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private static final int SECONDS_BETWEEN_LOOKS = 2;
    private static final String SHARED_QUERIES = "shared-queries";

    @Spec private CommandSpec spec;

    @Mixin private ReleasesOption releases;

    @Option(
            names = "--port",
            defaultValue = "8080",
            description = "${DEFAULT-VALUE} if not given; 0 takes any free one.")
    private int port;

    @Option(names = "--build", description = "Build a release first if there is none.")
    private boolean build;

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            defaultValue = "data/sources",
            description = "Folder of sources for --build; ${DEFAULT-VALUE} if not given.")
    private Path sources;

    @Override
    public Integer call() throws InterruptedException {
        var terminal = new Terminal(spec);
        if (build && !releases.store().hasCurrent()) {
            terminal.say(
                    BuildCommand.summary(
                            new Pipeline(ProductVersion.get(), terminal::progress)
                                    .build(sources, releases.folder())));
        }
        try (var live =
                        new LiveRelease(
                                releases.store(), ReleasesOption.MEMORY_LIMIT, terminal::progress);
                var context = start(live)) {
            terminal.say(
                    "Serving "
                            + identity(live)
                            + " at http://localhost:"
                            + context.getEnvironment().getProperty("local.server.port"));
            var looking = lookForNewer(live, terminal);
            stopped(context);
            looking.shutdownNow();
            return 0;
        }
    }

    private ConfigurableApplicationContext start(LiveRelease live) {
        var application = new SpringApplication(WebConfiguration.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.addInitializers(
                context ->
                        ((GenericApplicationContext) context)
                                .registerBean(
                                        LiveRelease.class,
                                        () -> live,
                                        bean -> bean.setDestroyMethodName("")));
        try {
            return application.run(
                    "--server.port=" + port,
                    "--kg.sharing.folder=" + releases.folder().resolve(SHARED_QUERIES));
        } catch (RuntimeException e) {
            throw portTaken(e);
        }
    }

    private static String identity(LiveRelease live) {
        try (var snapshot = live.acquire()) {
            return snapshot.release().identity();
        }
    }

    private RuntimeException portTaken(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException) {
                return new CommandFailure(
                        "Port " + port + " is taken; name another one with --port.");
            }
        }
        return e;
    }

    /** A release that is not sound is reported and not served; the one before goes on. */
    private static ScheduledExecutorService lookForNewer(LiveRelease live, Terminal terminal) {
        var looking =
                Executors.newSingleThreadScheduledExecutor(
                        task -> {
                            var thread = new Thread(task, "newer-release");
                            thread.setDaemon(true);
                            return thread;
                        });
        looking.scheduleWithFixedDelay(
                () -> {
                    try {
                        if (live.refresh()) {
                            terminal.say("Serving " + identity(live));
                        }
                    } catch (ReleaseException e) {
                        terminal.say(e.getMessage());
                    }
                },
                SECONDS_BETWEEN_LOOKS,
                SECONDS_BETWEEN_LOOKS,
                TimeUnit.SECONDS);
        return looking;
    }

    /** Returns once the server has stopped: Spring does so on SIGTERM and lets requests end. */
    private static void stopped(ConfigurableApplicationContext context)
            throws InterruptedException {
        while (context.isActive()) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }
}
