package itu.mandates.web.sparql;

import itu.mandates.web.Problems;
import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import itu.mandates.web.guard.ClientBudget;
import itu.mandates.web.guard.GuardedQueries;
import itu.mandates.web.guard.QueryGate;
import itu.mandates.web.guard.SparqlLimits;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.stereotype.Component;

/**
 * Fuseki's SPARQL query service: its protocol, methods and formats, with an execution of our own
 * that completes an answer before the status goes out.
 */
@Component
class SparqlService extends SPARQL_QueryDataset {

    /** Parameters that ask for data from elsewhere, or for an answer that runs as a script. */
    private static final Set<String> NOT_TAKEN =
            Set.of("query-ref", "stylesheet", "callback", "force-accept");

    private static final Set<String> GRAPHS = Set.of("default-graph-uri", "named-graph-uri");
    private static final Set<String> WRITING = Set.of("update", "request", "using-graph-uri");

    /** So that most answers go out in one piece, in bytes. */
    private static final int BUFFER = 1 << 16;

    private final QueryGate gate;
    private final GuardedQueries runner;
    private final Lanes lanes;
    private final SparqlLimits limits;
    private final ClientBudget budget;
    private final Problems problems;

    SparqlService(
            GuardedQueries runner,
            SparqlLimits limits,
            Lanes lanes,
            ClientBudget budget,
            Problems problems) {
        this.gate = new QueryGate(limits);
        this.runner = runner;
        this.lanes = lanes;
        this.budget = budget;
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    public void process(HttpAction action) {
        try {
            checkRequest(action.getRequest());
            super.process(action);
        } catch (Refusal refusal) {
            refuse(refusal, action);
        } catch (ActionErrorException e) {
            refuse(new Refusal(Reason.of(e.getRC()), String.valueOf(e.getMessage())), action);
        } catch (InvalidParameterException e) {
            refuse(
                    new Refusal(Reason.of(e.getErrorCode()), String.valueOf(e.getMessage())),
                    action);
        } catch (RuntimeIOException clientLeft) {
            action.log.info("[{}] client left", action.id);
        } catch (RuntimeException e) {
            action.log.error("[{}] {}", action.id, e.getMessage(), e);
            refuse(new Refusal(Reason.FAILED), action);
        }
    }

    private static void checkRequest(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType());
        if (type.startsWith("application/sparql-update") || names(request, WRITING).isPresent()) {
            throw new Refusal(Reason.READ_ONLY);
        }
        if (names(request, GRAPHS).isPresent()) {
            throw new Refusal(Reason.OTHER_GRAPHS);
        }
        names(request, NOT_TAKEN)
                .ifPresent(
                        name -> {
                            throw new Refusal(Reason.PARAMETER, name);
                        });
    }

    private static Optional<String> names(HttpServletRequest request, Set<String> names) {
        return names.stream().filter(request.getParameterMap()::containsKey).findFirst();
    }

    @Override
    protected void executeBody(HttpAction action) {
        try {
            byte[] body = action.getRequestInputStream().readNBytes(4 * limits.queryLength() + 1);
            execute(new String(body, StandardCharsets.UTF_8), action);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void execute(String text, HttpAction action) {
        Query query = gate.open(text);
        Duration allowed = allowed(action.getRequestParameter("timeout"));
        QueryExecResult answer =
                budget.charge(
                        action.getRequest().getRemoteAddr(),
                        () -> lanes.run(allowed, deadline -> runner.answer(query, deadline)));
        action.getResponse().setBufferSize(BUFFER);
        sendResults(action, answer, query.getPrologue());
    }

    /** What the client asks for, in seconds, if that is less than what it gets anyway. */
    private Duration allowed(String asked) {
        if (asked == null || asked.isBlank()) {
            return limits.timeout();
        }
        try {
            long millis = new BigDecimal(asked.strip()).movePointRight(3).longValueExact();
            Duration wished = Duration.ofMillis(millis);
            boolean less = millis > 0 && wished.compareTo(limits.timeout()) < 0;
            return less ? wished : limits.timeout();
        } catch (ArithmeticException | NumberFormatException e) {
            throw new Refusal(Reason.PARAMETER, "timeout");
        }
    }

    private void refuse(Refusal refusal, HttpAction action) {
        try {
            action.statusCode = refusal.reason().status();
            problems.send(refusal, action.getRequest(), action.getResponse());
        } catch (IOException clientLeft) {
            action.log.info("[{}] client left", action.id);
        }
    }
}
