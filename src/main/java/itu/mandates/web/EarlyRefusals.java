package itu.mandates.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the container refuses before it knows for whom: a request that is no HTTP, or whose headers
 * are too long. It gets problem details as well, with a number of the request like any other, in
 * English, for nothing of it has been read.
 */
@Configuration
class EarlyRefusals {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> earlyRefusalsInWords(
            Words words, RequestIds ids) {
        return factory ->
                factory.addContextCustomizers(
                        context ->
                                context.getParent()
                                        .getPipeline()
                                        .addValve(new ProblemValve(words, ids)));
    }

    /** The last in the line, so the first to answer. */
    private static final class ProblemValve extends ErrorReportValve {

        private final Words words;
        private final RequestIds ids;

        ProblemValve(Words words, RequestIds ids) {
            this.words = words;
            this.ids = ids;
        }

        @Override
        protected void report(Request request, Response response, Throwable failure) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                String known = RequestIds.of(request);
                write(status, known.isEmpty() ? ids.next() : known, response);
            } catch (IOException clientLeft) {
                container.getLogger().debug("client left", clientLeft);
            }
        }

        private void write(int status, String id, Response response) throws IOException {
            String language = words.languages().get(0);
            String key = status < 500 ? "problem.early" : "problem.failed";
            var problem =
                    new Problem(
                            words.say(language, key + ".title"),
                            status,
                            words.say(language, key + ".detail"),
                            id);
            String body = JsonMapper.shared().writeValueAsString(problem);
            response.setHeader(RequestIds.HEADER, id);
            response.setContentType("application/problem+json");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Content-Language", language);
            response.setHeader("Content-Security-Policy", "default-src 'none'");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
            response.finishResponse();
        }
    }

    /** RFC 9457. */
    private record Problem(String title, int status, String detail, String requestId) {}
}
