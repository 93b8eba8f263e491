package itu.mandates.web.guard;

import java.time.Duration;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.NiceIterator;

/** The moment at which a query must be done; also the switch that ends it earlier. */
public final class Deadline {

    private final Duration allowed;
    private final long at;
    private volatile boolean cut;

    private Deadline(Duration allowed) {
        this.allowed = allowed;
        this.at = System.nanoTime() + allowed.toNanos();
    }

    /** Beginning now. */
    public static Deadline in(Duration allowed) {
        return new Deadline(allowed);
    }

    Duration allowed() {
        return allowed;
    }

    long millisLeft() {
        return Math.max(1, (at - System.nanoTime()) / 1_000_000);
    }

    /** Ends the query at its next step. */
    void cut() {
        cut = true;
    }

    boolean wasCut() {
        return cut;
    }

    /** Throws if time is up. */
    void check() {
        if (cut || System.nanoTime() - at > 0) {
            throw new QueryCancelledException();
        }
    }

    /** The same elements, until time is up. */
    <T> ExtendedIterator<T> watch(ExtendedIterator<T> elements) {
        return new WatchedElements<>(elements, this);
    }

    private static final class WatchedElements<T> extends NiceIterator<T> {
        private static final int STEPS_BETWEEN_CHECKS = 64;

        private final ExtendedIterator<T> elements;
        private final Deadline deadline;
        private int steps;

        WatchedElements(ExtendedIterator<T> elements, Deadline deadline) {
            this.elements = elements;
            this.deadline = deadline;
        }

        @Override
        public boolean hasNext() {
            if (++steps % STEPS_BETWEEN_CHECKS == 0) {
                deadline.check();
            }
            return elements.hasNext();
        }

        @Override
        public T next() {
            return elements.next();
        }

        @Override
        public void close() {
            elements.close();
        }
    }

    /** The same characters, until time is up: a regular expression reads them over and over. */
    CharSequence watch(String text) {
        return new WatchedText(text, this);
    }

    private static final class WatchedText implements CharSequence {
        private static final int READS_BETWEEN_CHECKS = 1024;

        private final CharSequence text;
        private final Deadline deadline;
        private int reads;

        WatchedText(CharSequence text, Deadline deadline) {
            this.text = text;
            this.deadline = deadline;
        }

        @Override
        public char charAt(int index) {
            if (++reads % READS_BETWEEN_CHECKS == 0) {
                deadline.check();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new WatchedText(text.subSequence(start, end), deadline);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
