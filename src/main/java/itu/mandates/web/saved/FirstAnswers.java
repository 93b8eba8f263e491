package itu.mandates.web.saved;

import itu.mandates.web.Refusal;
import itu.mandates.web.Words;
import itu.mandates.web.saved.QuestionReader.Asked;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asks after the start what takes longest to answer, so that no reader waits for it: one question
 * after the other, under the limits of any client. What is refused is left to the first who asks.
 */
@Component
final class FirstAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAnswers.class);
    private static final String CLIENT = "first answers";

    private final List<String> names;
    private final SavedQueries queries;
    private final QuestionReader reader;
    private final SavedAnswers answers;

    /**
     * @param names of saved queries, in the order in which they are asked
     */
    FirstAnswers(
            @Value("${kg.first-answers:}") List<String> names,
            SavedQueries queries,
            QuestionReader reader,
            SavedAnswers answers) {
        this.names = List.copyOf(names);
        this.queries = queries;
        this.reader = reader;
        this.answers = answers;
    }

    /** In the background: the server answers others meanwhile. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        var work = new Thread(this::ask, CLIENT);
        work.setDaemon(true);
        work.setPriority(Thread.MIN_PRIORITY);
        work.start();
    }

    void ask() {
        names.forEach(this::ask);
    }

    private void ask(String name) {
        try {
            var asked = new Asked(Map.of(), Words.DEFAULT, List.of());
            answers.answer(reader.read(queries.named(name), asked), CLIENT);
        } catch (Refusal refusal) {
            LOG.info("{} is not answered before it is asked: {}", name, refusal.getMessage());
        }
    }
}
