package itu.mandates.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Refuses in the form of programs what controllers {@link ForPrograms for programs} refuse. */
@ControllerAdvice(annotations = ForPrograms.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProgramRefusals {

    private final Problems problems;

    ProgramRefusals(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    void refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        problems.send(refusal, request, response);
    }
}
