package itu.mandates.web.page;

import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import itu.mandates.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is behind the type of a problem. */
@Controller
class ProblemController {

    private final Words words;
    private final Answers answers;

    ProblemController(Words words, Answers answers) {
        this.words = words;
        this.answers = answers;
    }

    @GetMapping("/{language:[a-z]{2}}/errors/{code}")
    String problem(@PathVariable String language, @PathVariable String code, Model model) {
        words.requireOffered(language);
        Reason reason =
                Stream.of(Reason.values())
                        .filter(each -> each.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new Refusal(Reason.UNKNOWN));
        ErrorPages.show(new Refusal(reason, "…"), List.of(), language, words)
                .forEach(model::addAttribute);
        model.addAttribute("frame", Frame.of(words, language, "/errors/" + code, "", false));
        return "error";
    }

    @GetMapping("/errors/{code}")
    String problem(@PathVariable String code, HttpServletRequest request) {
        String language = words.preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return "redirect:/" + language + "/errors/" + code;
    }
}
