package itu.mandates.mandate;

import itu.mandates.mandate.ModalReader.Sentence;
import itu.mandates.model.Mandate.Force;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the tasks of a clause begin. */
final class StartReader {

    private final InfinitiveReader infinitives;
    private final ModalReader modals;
    private final UnmarkedReader unmarked;

    StartReader(Rules rules) {
        this.infinitives = new InfinitiveReader(rules);
        this.modals = new ModalReader(rules);
        this.unmarked = new UnmarkedReader(rules);
    }

    List<Start> read(Tokens tokens, Inheritance told) {
        if (told.open().isPresent()) {
            return List.of(item(tokens, told.open().get()));
        }
        var starts = new ArrayList<Start>();
        if (!told.annex() && !(tokens.is(0, "that") && !told.opening().isAddressed())) {
            starts.addAll(infinitives.read(tokens, tokens.sentences().get(1), told.opening()));
        }
        modals(tokens, told, starts);
        if (starts.isEmpty()) {
            unmarked.read(tokens, tokens.size(), told.opening()).ifPresent(starts::add);
        }
        if (starts.isEmpty()) {
            whole(tokens, told).ifPresent(starts::add);
        }
        return starts;
    }

    private void modals(Tokens tokens, Inheritance told, List<Start> starts) {
        var sentences = tokens.sentences();
        int inside = starts.isEmpty() ? -1 : starts.get(starts.size() - 1).action();
        for (int i = 0; i + 1 < sentences.size(); i++) {
            int behind = i == 0 ? inside : -1;
            var sentence = new Sentence(tokens, sentences.get(i), sentences.get(i + 1), behind);
            var last = starts.stream().reduce((one, two) -> two);
            starts.addAll(modals.read(sentence, last, told.opening()));
        }
    }

    /** "The group shall:" and its items. */
    private static Start item(Tokens tokens, Start open) {
        int action = tokens.is(0, "to") ? 1 : 0;
        return new Start(0, action, open.force(), open.addressing());
    }

    /** Under a heading that names somebody every clause is told to him. */
    private static Optional<Start> whole(Tokens tokens, Inheritance told) {
        boolean introduces = tokens.is(tokens.size() - 1, ":") && told.opening().action().isEmpty();
        boolean applies =
                told.opening().isAddressed() && !told.annex() && !told.item() && !introduces;
        var force = new Force(told.opening().verb(), Optional.of(told.opening().verbWords()));
        return applies && tokens.size() > 0
                ? Optional.of(new Start(0, 0, force, told.opening().addressing()))
                : Optional.empty();
    }
}
