package itu.mandates.web.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets scripts of all sites read the answers for programs, none with the reader's cookies. */
@Component
@Order(0)
class OpenToAll extends OncePerRequestFilter {

    private static final List<String> OPEN = List.of("/api/", "/oembed", "/embed/", "/assets/");
    private static final String DAY = "86400";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return OPEN.stream().noneMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader(
                "Access-Control-Expose-Headers",
                "ETag, Link, Retry-After, Content-Language, X-Truncated");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        if (request.getMethod().equals("OPTIONS")) {
            preflight(response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void preflight(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        response.setHeader("Allow", "GET, HEAD, OPTIONS");
        response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
        response.setHeader(
                "Access-Control-Allow-Headers", "Accept, Accept-Language, If-None-Match");
        response.setHeader("Access-Control-Max-Age", DAY);
    }
}
