package itu.mandates.web;

import itu.mandates.web.Refusal.Reason;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** In which language a program is answered: the one it names, or the one its reader prefers. */
@Component
public final class ReaderLanguage {

    private final Words words;

    ReaderLanguage(Words words) {
        this.words = words;
    }

    /**
     * @param parameter name of the parameter that names a language
     * @param asked its value; "" where it is not given, and the header decides
     * @throws Refusal VALUE if there are no words in the language
     */
    public String of(String parameter, String asked, HttpServletRequest request) {
        if (asked.isEmpty()) {
            return words.preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        }
        if (!words.languages().contains(asked)) {
            String allowed = String.join(", ", words.languages());
            String right = words.say(Words.DEFAULT, "parameter.right.choice", allowed);
            throw new Refusal(Reason.VALUE, parameter, right, asked)
                    .with("parameter", parameter)
                    .with("allowed", words.languages());
        }
        return asked;
    }
}
