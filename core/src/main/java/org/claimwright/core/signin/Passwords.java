package org.claimwright.core.signin;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.claimwright.core.problem.Fault;
import org.claimwright.core.problem.Faults;
import org.claimwright.core.problem.Problem;

/** Passwords are kept as Argon2id hashes (19 MiB, 2 passes), and a good one is long rather than odd. */
public final class Passwords {
    /** The fewest characters of a new password. */
    public static final int SHORTEST = 12;

    private static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 5;
    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);
    // every check takes 19 MiB: a crowd at the door waits in a line instead of filling the memory
    private static final Semaphore LINE = new Semaphore(4, true);

    private Passwords() {}

    /** Refuses a new password that somebody would soon guess. */
    public static void requireGood(String pointer, String password, String email) {
        Faults faults = new Faults();
        check(pointer, password, email, faults);
        faults.refuse();
    }

    /** Notes what is wrong with a new password, if anything. */
    public static void check(String pointer, String password, String email, Faults faults) {
        if (password == null || password.isEmpty()) {
            faults.add(Problem.REQUIRED.at(pointer));
        } else if (password.length() > LONGEST) {
            faults.add(Problem.TOO_LONG.at(pointer, Map.of("longest", LONGEST)));
        } else if (isWeak(password, email)) {
            faults.add(weak(pointer));
        }
    }

    private static Fault weak(String pointer) {
        return Problem.PASSWORD_TOO_WEAK.at(pointer, Map.of("shortest", SHORTEST));
    }

    private static boolean isWeak(String password, String email) {
        String plain = password.toLowerCase(Locale.ROOT);
        return password.codePointCount(0, password.length()) < SHORTEST
                || plain.codePoints().distinct().count() < FEWEST_DIFFERENT
                || (email != null && plain.equals(email.toLowerCase(Locale.ROOT)));
    }

    public static String hash(String password) {
        return inLine(() ->
                Password.hash(normal(password)).addRandomSalt(16).with(ARGON2).getResult());
    }

    static boolean matches(String password, String hash) {
        String typed = normal(password);
        return inLine(() -> Password.check(typed, hash).with(Argon2Function.getInstanceFromHash(hash)));
    }

    /** Takes the time of a check, so that nobody learns from a watch whether an address is known. */
    static boolean pretend(String password) {
        hash(password);
        return false;
    }

    // one password typed on two keyboards may come as different characters; and nobody sends a megabyte to hash
    private static String normal(String password) {
        String typed = password == null ? "" : password;
        return Normalizer.normalize(typed.substring(0, Math.min(LONGEST, typed.length())), Normalizer.Form.NFKC);
    }

    private static <T> T inLine(Supplier<T> work) {
        LINE.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            LINE.release();
        }
    }
}
