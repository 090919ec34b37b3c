package org.claimwright.api.http;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Sends larger answers compressed to those who take it: at the fast level, since the figures repeat anyway. */
@Provider
public class Compression implements WriterInterceptor {
    private static final Pattern TAKES_GZIP =
            Pattern.compile("(^|,)\\s*(gzip|\\*)\\s*(;\\s*q=(1(\\.0*)?|0\\.\\d*[1-9]\\d*))?\\s*(,|$)");
    private static final int SMALL = 1024;

    @Context
    private HttpHeaders request;

    @Override
    public void aroundWriteTo(WriterInterceptorContext answer) throws IOException {
        String accepted = request.getHeaderString(HttpHeaders.ACCEPT_ENCODING);
        if (accepted == null || !TAKES_GZIP.matcher(accepted).find()) {
            answer.proceed();
            return;
        }
        OutputStream plain = answer.getOutputStream();
        OutputStream maybe = new LargeEnough(answer, plain);
        answer.setOutputStream(maybe);
        answer.proceed();
        maybe.close();
        answer.setOutputStream(plain);
    }

    /** Keeps the beginning back until it is known whether the answer is worth compressing. */
    private static final class LargeEnough extends OutputStream {
        private final WriterInterceptorContext answer;
        private final OutputStream plain;
        private final byte[] beginning = new byte[SMALL];
        private int kept;
        private OutputStream compressed;

        LargeEnough(WriterInterceptorContext answer, OutputStream plain) {
            this.answer = answer;
            this.plain = plain;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (compressed == null && kept + length <= SMALL) {
                System.arraycopy(bytes, offset, beginning, kept, length);
                kept += length;
                return;
            }
            if (compressed == null) {
                compress();
            }
            compressed.write(bytes, offset, length);
        }

        private void compress() throws IOException {
            answer.getHeaders().putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
            answer.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
            compressed = new Fast(plain);
            compressed.write(beginning, 0, kept);
        }

        @Override
        public void close() throws IOException {
            if (compressed == null) {
                plain.write(beginning, 0, kept);
                plain.flush();
            } else {
                compressed.close();
            }
        }
    }

    private static final class Fast extends GZIPOutputStream {
        // each time it is full, it goes through the whole server into the network
        private static final int BUFFER = 32 * 1024;

        Fast(OutputStream plain) throws IOException {
            super(plain, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
