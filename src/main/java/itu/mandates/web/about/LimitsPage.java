package itu.mandates.web.about;

import itu.mandates.web.editor.SharingLimits;
import itu.mandates.web.guard.ClientBudget;
import itu.mandates.web.guard.SparqlLimits;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** The limits that are configured, as they are told to readers. */
@Component
public final class LimitsPage {

    private final SparqlLimits sparql;
    private final ClientBudget budget;
    private final SharingLimits sharing;
    private final DataSize header;
    private final DataSize body;

    LimitsPage(
            SparqlLimits sparql,
            ClientBudget budget,
            SharingLimits sharing,
            @Value("${server.max-http-request-header-size}") DataSize header,
            @Value("${server.tomcat.max-http-form-post-size}") DataSize body) {
        this.sparql = sparql;
        this.budget = budget;
        this.sharing = sharing;
        this.header = header;
        this.body = body;
    }

    public SparqlLimits sparql() {
        return sparql;
    }

    public SharingLimits sharing() {
        return sharing;
    }

    /** Seconds of query time that each client has in a minute. */
    public long secondsPerMinute() {
        return budget.perMinute().toSeconds();
    }

    public long seconds() {
        return sparql.timeout().toSeconds();
    }

    public long quickMillis() {
        return sparql.quick().toMillis();
    }

    public long patienceMillis() {
        return sparql.patience().toMillis();
    }

    public long headerKilobytes() {
        return header.toKilobytes();
    }

    public long bodyKilobytes() {
        return body.toKilobytes();
    }
}
