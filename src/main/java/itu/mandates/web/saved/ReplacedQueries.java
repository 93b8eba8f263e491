package itu.mandates.web.saved;

import itu.mandates.web.saved.SavedQueries.Replaced;
import itu.mandates.web.view.Addresses;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Leads from the address of a query that was replaced to that of its replacement, for good. */
@ControllerAdvice
@Order(0)
class ReplacedQueries {

    private static final Duration DAY = Duration.ofDays(1);

    /** 308: a program asks the same again, with the same method. */
    @ExceptionHandler
    ResponseEntity<Void> moved(Replaced replaced, HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                .header(HttpHeaders.LOCATION, address(replaced, request))
                .cacheControl(CacheControl.maxAge(DAY).cachePublic())
                .build();
    }

    /** The same parameters and the same form of the answer; the last part of a path is the name. */
    private static String address(Replaced replaced, HttpServletRequest request) {
        String path = request.getRequestURI();
        int last = path.lastIndexOf('/') + 1;
        String form = Addresses.decoded(path.substring(last)).substring(replaced.name().length());
        String asked = request.getQueryString();
        return path.substring(0, last)
                + replaced.replacement()
                + Addresses.encoded(form)
                + (asked == null ? "" : "?" + asked);
    }
}
