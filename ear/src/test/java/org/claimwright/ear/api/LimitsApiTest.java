package org.claimwright.ear.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.claimwright.ear.harness.BlackBox;
import org.junit.jupiter.api.Test;

class LimitsApiTest {
    private final Partner partner = TestAccounts.anAccount();

    @Test
    void a_key_knows_how_much_is_left_and_is_stopped_at_its_limit() {
        Reply first = partner.get("/companies").ok();
        int limit = Integer.parseInt(first.header("RateLimit-Limit"));
        assertThat(first.header("RateLimit-Remaining")).isEqualTo(String.valueOf(limit - 1));
        Reply stopped = IntStream.range(0, 20 * limit)
                .mapToObj(i -> partner.get("/companies/none"))
                .filter(reply -> reply.status() == 429)
                .findFirst()
                .orElseThrow();
        stopped.refuses(429, "too-many-requests");
        assertThat(Integer.parseInt(stopped.header("Retry-After"))).isPositive();
        assertThat(stopped.header("RateLimit-Remaining")).isEqualTo("0");
        TestAccounts.anAccount().get("/companies").ok();
    }

    @Test
    void large_answers_are_compressed_for_those_who_take_it() throws IOException, InterruptedException {
        for (int i = 0; i < 10; i++) {
            partner.post("/companies", "{'name':'Company %d'}".formatted(i)).ok();
        }
        HttpResponse<byte[]> zipped = bytes("/companies", "gzip, deflate");
        assertThat(zipped.headers().firstValue("Content-Encoding")).hasValue("gzip");
        byte[] plain = new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes();
        assertThat(plain).isEqualTo(bytes("/companies", "identity").body());
        assertThat(bytes("/companies?q=nobody", "gzip").headers().firstValue("Content-Encoding"))
                .isEmpty();
        assertThat(bytes("/companies", "gzip;q=0").headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void head_gives_the_headers_and_options_what_is_allowed() {
        Reply head = partner.send("HEAD", "/companies", null);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.response().body()).isEmpty();
        Reply options = partner.send("OPTIONS", "/companies", null);
        assertThat(options.header("Allow")).contains("GET", "POST", "HEAD", "OPTIONS");
    }

    @Test
    void other_methods_and_forms_are_refused_as_problems_too() {
        Reply refused = partner.send("DELETE", "/companies", null).refuses(405, "method-not-allowed");
        assertThat(refused.header("Allow")).contains("GET", "POST");
        partner.get("/companies", "Accept", "text/html").refuses(406, "not-acceptable");
        partner.get("/nowhere").refuses(404, "not-found");
    }

    private HttpResponse<byte[]> bytes(String path, String encoding) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(BlackBox.micro().url("/api/v1" + path)))
                .headers("Authorization", "Bearer " + partner.key(), "Accept-Encoding", encoding)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
}
