package itu.mandates.read;

import itu.mandates.read.MarkedText.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The line that is being written: blanks run together as a browser shows them. */
final class HtmlLine {

    private record Note(String words, Optional<Mark> mark) {}

    private final MarkedText text;
    private final List<Note> notes = new ArrayList<>();
    private boolean begun;
    private boolean blankDue;
    private Optional<Mark> blankMark = Optional.empty();
    private boolean inCell;
    private boolean cellBegun;
    private Optional<Note> label = Optional.empty();

    HtmlLine(MarkedText text) {
        this.text = text;
    }

    /** Adds words; white space is one blank, and none at either end of the line. */
    void add(String words, Optional<Mark> mark) {
        var run = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (" \n\t\r\f".indexOf(c) >= 0) {
                flush(run, mark);
                blankMark = blankDue ? blankMark : mark;
                blankDue = begun;
            } else {
                run.append(c);
            }
        }
        flush(run, mark);
    }

    /** Writes a word and the blank before it, each with its own change. */
    private void flush(StringBuilder word, Optional<Mark> mark) {
        if (word.length() > 0) {
            if (blankDue) {
                text.append(" ", blankMark);
                blankDue = false;
            }
            begin();
            text.append(word.toString(), mark);
            word.setLength(0);
        }
    }

    private void begin() {
        if (!begun) {
            begun = true;
            label.ifPresent(due -> text.append(due.words(), due.mark()));
            label = Optional.empty();
        }
    }

    /** What is written before the first words of the line. */
    void label(String words, Optional<Mark> mark) {
        label = Optional.of(new Note(words, mark)).filter(note -> !words.isEmpty());
    }

    /** Adds lines as they stand. */
    void verbatim(String words, Optional<Mark> mark) {
        String[] lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                end(mark);
            }
            if (!lines[i].isBlank()) {
                begin();
                text.append(inCell ? lines[i].strip() : lines[i], mark);
            }
        }
    }

    /** A note to be written behind the words of the line. */
    void note(String words, Optional<Mark> mark) {
        notes.add(new Note(words, mark));
    }

    /** Ends the line, if it has words; the line feed is changed with the block. */
    void end(Optional<Mark> mark) {
        notes.forEach(note -> text.append(note.words(), note.mark()));
        notes.clear();
        if (begun) {
            text.append("\n", mark);
            cellBegun = true;
        }
        begun = false;
        blankDue = false;
    }

    // --- tables

    boolean isInCell() {
        return inCell;
    }

    void beginCell(Optional<Mark> mark) {
        end(mark);
        text.append("\t", mark);
        inCell = true;
        cellBegun = false;
    }

    void endCell(Optional<Mark> mark) {
        end(mark);
        if (!cellBegun) {
            text.append("\n", mark);
        }
        inCell = false;
    }

    void emptyCells(int count, Optional<Mark> mark) {
        text.append("\t\n".repeat(count), mark);
    }

    void endRow(Optional<Mark> mark) {
        text.append("\n", mark);
    }
}
