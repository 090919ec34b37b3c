package org.claimwright.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.claimwright.core.problem.Problem;

/** The request at hand, as far as a resource needs more of it than its parameters and its body. */
@RequestScoped
public class Received {
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private String target = "";
    private String ifMatch;
    private String key;
    private byte[] body = {};

    void take(ContainerRequestContext request, byte[] content) {
        target =
                request.getMethod() + " " + request.getUriInfo().getRequestUri().getRawPath();
        ifMatch = request.getHeaderString(HttpHeaders.IF_MATCH);
        key = request.getHeaderString(IDEMPOTENCY_KEY);
        body = content;
    }

    /**
     * The version that the caller saw and wants to change, from {@code If-Match}.
     *
     * @param present how the thing is now: asked only where several versions are named, any of which will do
     */
    public int version(Supplier<? extends Versioned> present) {
        if (ifMatch == null || ifMatch.isBlank() || "*".equals(ifMatch.strip())) {
            throw Problem.VERSION_REQUIRED.refusal();
        }
        List<Integer> seen = EntityTags.of(ifMatch).versions();
        if (seen.isEmpty()) {
            // a weak or foreign tag is a version of something, but never the present one
            throw Problem.STALE.refusal();
        }
        int first = seen.get(0);
        if (seen.size() == 1) {
            return first;
        }
        int now = present.get().version();
        return seen.contains(now) ? now : first;
    }

    /** The version that the caller saw, where it may be something new; null when none was said. */
    public Integer versionIfSaid(Supplier<? extends Versioned> present) {
        return ifMatch == null ? null : version(present);
    }

    /** What the caller calls this request, so that sending it again does nothing twice. */
    Optional<String> idempotencyKey() {
        if (key != null && !KEY.matcher(key).matches()) {
            throw Problem.BAD_PARAMETER.refusal(Map.of("parameter", IDEMPOTENCY_KEY, "known", "1 – 200 ASCII"));
        }
        return Optional.ofNullable(key);
    }

    /** The same for two requests only if they ask for the same. */
    byte[] fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(target.getBytes(UTF_8));
            digest.update((byte) '\n');
            return digest.digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
