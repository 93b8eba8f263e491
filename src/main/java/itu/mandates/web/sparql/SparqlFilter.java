package itu.mandates.web.sparql;

import itu.mandates.web.Accepted;
import itu.mandates.web.DataFormat;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.fuseki.servlets.FusekiFilter;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Leads SPARQL requests to Fuseki's dispatcher. What Fuseki leaves open is answered here: who may
 * read the answers from another site, and a request without a query.
 */
@Component
class SparqlFilter extends FusekiFilter {

    private static final String EDITOR = "/en/query";
    private static final String DAY = "86400";
    private static final Set<String> ENDPOINTS =
            Set.of(
                    FusekiMount.ENDPOINT,
                    FusekiMount.INTERFACE + FusekiMount.DATASET,
                    FusekiMount.INTERFACE + FusekiMount.DATASET + FusekiMount.ENDPOINT);

    private final ServiceDescription description;

    SparqlFilter(ServiceDescription description) {
        this.description = description;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var http = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        openToAllSites(answer);
        if (http.getMethod().equals("OPTIONS")) {
            preflight(answer);
        } else if (isBare(http)) {
            describe(http, answer);
        } else {
            super.doFilter(withoutInterface(http), response, chain);
        }
    }

    /** Any site may read, none with the reader's cookies: so the origin is not looked at. */
    private static void openToAllSites(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", "Retry-After");
    }

    private static void preflight(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        response.setHeader("Allow", "GET, POST, OPTIONS");
        response.setHeader("Access-Control-Allow-Methods", "GET, POST, OPTIONS");
        response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
        response.setHeader("Access-Control-Max-Age", DAY);
    }

    private static boolean isBare(HttpServletRequest request) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return reads
                && request.getQueryString() == null
                && ENDPOINTS.contains(request.getRequestURI());
    }

    /** SPARQL 1.1 Service Description, section 2; a person gets a page to ask on instead. */
    private void describe(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.addHeader("Vary", "Accept");
        List<MediaType> offers = new ArrayList<>(DataFormat.types());
        offers.add(MediaType.TEXT_HTML);
        var best = Accepted.header(request.getHeader("Accept")).best(offers);
        if (best.filter(MediaType.TEXT_HTML::equals).isPresent()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", pageToAskOn(request));
            return;
        }
        description.send(
                best.flatMap(DataFormat::ofType).orElse(DataFormat.TURTLE), request, response);
    }

    private static String pageToAskOn(HttpServletRequest request) {
        return request.getRequestURI().startsWith(FusekiMount.INTERFACE)
                ? FusekiMount.INTERFACE + "/#/dataset" + FusekiMount.DATASET + "/query"
                : EDITOR;
    }

    /** The interface asks for /fuseki/itu/sparql; the dispatcher knows /itu/sparql. */
    private static ServletRequest withoutInterface(HttpServletRequest request) {
        String prefix = request.getContextPath() + FusekiMount.INTERFACE + "/";
        if (!request.getRequestURI().startsWith(prefix)) {
            return request;
        }
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getRequestURI() {
                return getContextPath() + super.getRequestURI().substring(prefix.length() - 1);
            }
        };
    }
}
