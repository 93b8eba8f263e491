package itu.mandates.web.saved;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import itu.mandates.web.Refusal;
import itu.mandates.web.Served;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Sends an answer once more when the same is asked of the same release, without finding out again
 * what is asked. Stands behind the filters that give all answers their headers, and before whatever
 * looks for a controller.
 *
 * <p>An answer is the same if all is equal that a controller looks at: the address with its scheme
 * and host, Accept and Accept-Language.
 */
@Component
@Order(1)
public final class KeptAnswers implements Filter {

    private static final List<String> PLACES = List.of("/api/v1/q/", "/embed/");
    private static final long MEMORY = 32L << 20;
    private static final int LONGEST_KEY = 2000;
    private static final String NEW = KeptAnswers.class.getName();

    private final Served served;
    private final Cache<String, Answer> kept =
            Caffeine.newBuilder()
                    .maximumWeight(MEMORY)
                    .weigher((String key, Answer answer) -> key.length() + answer.weight())
                    .build();

    KeptAnswers(Served served) {
        this.served = served;
    }

    private record Header(String name, String value) {

        static List<Header> of(ResponseEntity<byte[]> answer) {
            return answer.getHeaders().toSingleValueMap().entrySet().stream()
                    .map(entry -> new Header(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }

    private record Answer(
            String release,
            String tag,
            byte[] body,
            List<Header> headers,
            List<Header> withoutBody) {

        static final int HEADERS = 2000;

        int weight() {
            return HEADERS + body.length;
        }
    }

    /**
     * Has an answer kept, if it goes out as it is.
     *
     * @param request that is answered
     * @param release of which the answer is
     * @param whole with a strong entity tag, and one value for each header
     * @param notModified what is sent to those who have it already
     */
    public static void keep(
            HttpServletRequest request,
            String release,
            ResponseEntity<byte[]> whole,
            ResponseEntity<byte[]> notModified) {
        request.setAttribute(
                NEW,
                new Answer(
                        release,
                        whole.getHeaders().getETag(),
                        whole.getBody(),
                        Header.of(whole),
                        Header.of(notModified)));
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var http = (HttpServletRequest) request;
        if (!isKept(http)) {
            chain.doFilter(request, response);
            return;
        }
        String key = key(http);
        Optional<Answer> before = release().map(release -> kept.getIfPresent(release + key));
        if (before.isPresent()) {
            send(before.get(), http, (HttpServletResponse) response);
        } else {
            chain.doFilter(request, response);
            keepNew(http, key);
        }
    }

    private static boolean isKept(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && PLACES.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    private static String key(HttpServletRequest request) {
        return String.join(
                "\n",
                "",
                request.getRequestURL(),
                orNone(request.getQueryString()),
                orNone(request.getHeader(HttpHeaders.ACCEPT)),
                orNone(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** What is not there is not what is empty. */
    private static String orNone(String part) {
        return part == null ? "\n" : part;
    }

    private Optional<String> release() {
        try {
            return Optional.of(served.identity());
        } catch (Refusal noRelease) {
            return Optional.empty();
        }
    }

    private void keepNew(HttpServletRequest request, String key) {
        if (request.getAttribute(NEW) instanceof Answer made && key.length() <= LONGEST_KEY) {
            kept.put(made.release() + key, made);
        }
    }

    private static void send(
            Answer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (new ServletWebRequest(request, response).checkNotModified(answer.tag())) {
            answer.withoutBody().forEach(h -> response.setHeader(h.name(), h.value()));
            return;
        }
        answer.headers().forEach(header -> response.setHeader(header.name(), header.value()));
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }
}
