package org.claimwright.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimwright.web.frame.Https;

/**
 * Whether a request comes from a browser on the machine that this runs on, straight to it. Both ends of the connection
 * have to be of this machine, the browser has to have asked for this machine by a name that no other one has, and nobody
 * may have handed the request on: a proxy says so in a header, speaks HTTP/1.0, or is known to the operator, who then says
 * {@code CLAIMWRIGHT_HTTPS}.
 */
final class SameMachine {
    private static final Pattern OF_A_PROXY = Pattern.compile(
            "forwarded|via|x-forwarded.*|x-original.*|.*-(?:real|client|connecting)-ip|client-ip|x-proxy.*");
    private static final Pattern OWN_NAME = Pattern.compile("(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::\\d{1,5})?");
    private static final Set<String> BROWSERS_SPEAK = Set.of("HTTP/1.1", "HTTP/2.0");

    private SameMachine() {}

    static boolean asks(HttpServletRequest request) {
        return !Https.isUsed()
                && isLoopback(request.getRemoteAddr())
                && isLoopback(request.getLocalAddr())
                && isOwnName(request.getHeader("Host"))
                && isOwnOrigin(request.getHeader("Origin"))
                && BROWSERS_SPEAK.contains(request.getProtocol())
                && isStraight(Collections.list(request.getHeaderNames()));
    }

    static boolean isStraight(List<String> headers) {
        return headers.stream()
                .map(header -> header.toLowerCase(Locale.ROOT))
                .noneMatch(header -> OF_A_PROXY.matcher(header).matches());
    }

    /** Whether it is a name of this machine everywhere: one that somebody else gave to its address does not count. */
    static boolean isOwnName(String host) {
        return host != null && OWN_NAME.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }

    // browsers say it with a form that is sent
    static boolean isOwnOrigin(String origin) {
        return origin == null || isOwnName(origin.replaceFirst("^http://", ""));
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
