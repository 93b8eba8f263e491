package itu.mandates.web.page;

import itu.mandates.web.Accepted;
import itu.mandates.web.Problems;
import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import itu.mandates.web.RequestIds;
import itu.mandates.web.Words;
import itu.mandates.web.page.Library.Missing;
import itu.mandates.web.view.Link;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Says what went wrong: to a person as a page, to a program as problem details. */
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {

    /** For an answer that is complete, or has no body. */
    static final View SENT = (model, request, response) -> {};

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final Words words;
    private final Problems problems;
    private final PathLocale locale;

    ErrorPages(Words words, Problems problems, PathLocale locale) {
        this.words = words;
        this.problems = problems;
        this.locale = locale;
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return answer(new Missing(refusal, List.of()), request, response);
    }

    @ExceptionHandler
    ModelAndView missing(Missing missing, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return answer(missing, request, response);
    }

    @ExceptionHandler
    ModelAndView failed(Exception e, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (response.isCommitted()) {
            throw e; // so that the connection breaks off, and half an answer is not taken for whole
        }
        HttpStatusCode status =
                e instanceof ErrorResponse known
                        ? known.getStatusCode()
                        : HttpStatusCode.valueOf(500);
        if (status.is5xxServerError()) {
            LOG.error("{} {}", request.getMethod(), request.getRequestURI(), e);
        }
        if (e instanceof HttpRequestMethodNotSupportedException other) {
            response.setHeader(
                    HttpHeaders.ALLOW,
                    StringUtils.arrayToCommaDelimitedString(other.getSupportedMethods()));
        }
        return refused(new Refusal(Reason.of(status.value()), ""), request, response);
    }

    /** What the container refused before any of our code saw it. */
    @RequestMapping("/error")
    ModelAndView container(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer number ? number : 404;
        return refused(new Refusal(Reason.of(code), ""), request, response);
    }

    private ModelAndView answer(
            Missing missing, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        boolean person =
                Accepted.header(request.getHeader(HttpHeaders.ACCEPT))
                        .best(List.of(MediaType.APPLICATION_PROBLEM_JSON, MediaType.TEXT_HTML))
                        .filter(MediaType.TEXT_HTML::equals)
                        .isPresent();
        List<Link> instead = Instead.of(missing, locale.language(request), request);
        if (!person) {
            Refusal refusal = missing.refusal();
            problems.send(
                    instead.isEmpty()
                            ? refusal
                            : refusal.with(
                                    Refusal.NEAREST, instead.stream().map(Link::href).toList()),
                    request,
                    response);
            return new ModelAndView(SENT);
        }
        return page(missing.refusal(), instead, request, response);
    }

    private ModelAndView page(
            Refusal refusal,
            List<Link> instead,
            HttpServletRequest request,
            HttpServletResponse response) {
        LOG.info(
                "{} {} {} {}",
                refusal.reason().status(),
                refusal.reason().code(),
                request.getMethod(),
                request.getRequestURI());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        String language = locale.language(request);
        var page = new ModelAndView("error", HttpStatusCode.valueOf(refusal.reason().status()));
        return page.addAllObjects(show(refusal, instead, language, words))
                .addObject("request", RequestIds.of(request))
                .addObject("sought", Instead.words(refusal, request))
                .addObject("frame", Frame.of(words, language, "/", "", false));
    }

    /** What the template of errors shows. */
    static Map<String, Object> show(
            Refusal refusal, List<Link> instead, String language, Words words) {
        return Map.of(
                "title", words.title(refusal, language),
                "detail", words.detail(refusal, language),
                "remedy", remedy(refusal.reason()),
                "instead", instead);
    }

    private static String remedy(Reason reason) {
        if (reason.isPassing() || reason == Reason.TOO_SLOW) {
            return "wait";
        }
        return reason.status() < 500 ? "change" : "tell";
    }
}
