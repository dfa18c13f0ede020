package fr.sillage.traces.pseudonyms;

/** There is no usable master key; the message says why in one line, without a byte of it. */
public final class KeyRefused extends RuntimeException {

    KeyRefused(String reason) {
        super(reason);
    }
}
