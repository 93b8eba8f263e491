package itu.mandates.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells a program why it gets no answer: RFC 9457 problem details, in the reader's language. */
@Component
public final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private static final int SECONDS_TO_WAIT = 5;

    private final Words words;
    private final JsonMapper json = JsonMapper.shared();

    Problems(Words words) {
        this.words = words;
    }

    /** Writes status, headers and body; nothing of the answer may have been sent before. */
    public void send(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        LOG.info(
                "{} {} {} {}",
                refusal.reason().status(),
                refusal.reason().code(),
                request.getMethod(),
                request.getRequestURI());
        response.resetBuffer();
        response.setStatus(refusal.reason().status());
        if (refusal.reason().isPassing()) {
            Object wait = refusal.members().getOrDefault("retryAfter", SECONDS_TO_WAIT);
            response.setHeader("Retry-After", wait.toString());
        }
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        String language = words.preferred(request.getHeader("Accept-Language"));
        response.setHeader("Content-Language", language);
        byte[] body = body(refusal, language, request).getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** A saved query as the one who asked asks for it. */
    private static String address(Object path, HttpServletRequest request) {
        String uri = request.getRequestURI();
        return path.toString().startsWith("/q/") && uri.contains("/q/")
                ? uri.substring(0, uri.lastIndexOf("/q/")) + path
                : path.toString();
    }

    private String body(Refusal refusal, String language, HttpServletRequest request) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "/errors/" + refusal.reason().code());
        members.put("title", words.title(refusal, language));
        members.put("status", refusal.reason().status());
        members.put("detail", words.detail(refusal, language));
        members.putAll(refusal.members());
        if (members.get(Refusal.NEAREST) instanceof List<?> near) {
            members.put(
                    Refusal.NEAREST, near.stream().map(path -> address(path, request)).toList());
        }
        members.put("requestId", RequestIds.of(request));
        return json.writeValueAsString(members);
    }
}
