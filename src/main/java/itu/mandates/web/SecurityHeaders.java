package itu.mandates.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells browsers what an answer may do. Set before anything else, so errors have it too. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class SecurityHeaders extends OncePerRequestFilter {

    private static final String PAGES =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                    + " frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    /** The query editor asks this server, and no other. */
    private static final String EDITOR = PAGES + "; connect-src 'self'";

    private static final Pattern EDITOR_PATHS = Pattern.compile("/[a-z]{2}/(query|s/[^/]+)");

    /** Any site may frame these, and nothing else of this server. */
    private static final String EMBEDS =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors *";

    /** The query interface is a program of its own: its editor sets style attributes. */
    private static final String QUERY_INTERFACE =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; font-src 'self' data:; connect-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", policy(request.getRequestURI()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        chain.doFilter(request, response);
    }

    private static String policy(String path) {
        if (path.startsWith("/embed/")) {
            return EMBEDS;
        }
        if (EDITOR_PATHS.matcher(path).matches()) {
            return EDITOR;
        }
        return path.startsWith("/fuseki/") ? QUERY_INTERFACE : PAGES;
    }
}
