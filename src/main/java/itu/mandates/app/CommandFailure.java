package itu.mandates.app;

/** A command cannot do its work. The message says what is wrong and what would be right. */
final class CommandFailure extends RuntimeException {

    CommandFailure(String message) {
        super(message);
    }
}
