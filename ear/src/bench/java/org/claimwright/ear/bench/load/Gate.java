package org.claimwright.ear.bench.load;

/** Lets the first so many people work; the others wait behind it until they are let in, or until all is over. */
final class Gate {
    private int people;
    private boolean closed;

    synchronized void admit(int most) {
        people = most;
        notifyAll();
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** Waits until somebody may work. False when all is over. */
    synchronized boolean opens(int place) throws InterruptedException {
        while (!closed && place >= people) {
            wait();
        }
        return !closed;
    }
}
