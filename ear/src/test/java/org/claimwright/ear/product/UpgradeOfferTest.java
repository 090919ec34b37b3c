package org.claimwright.ear.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.claimwright.ear.harness.BlackBox;
import org.claimwright.ear.harness.Demonstration;
import org.junit.jupiter.api.Test;

/** Large answers to an offer of HTTP/2 without TLS were broken: the offer is not taken, the request is answered. */
class UpgradeOfferTest {
    private static final byte[] NOTHING = {'{', '}'};

    private final UpgradeOffer offer = new UpgradeOffer(BlackBox.micro());
    private final String[] headers = {
        "Authorization", "Bearer " + Demonstration.shown().key(), "Content-Type", "application/json"
    };

    @Test
    void a_large_document_comes_whole_in_http_1_1() throws Exception {
        var answer = offer.made("/api/v1/openapi.yaml");
        assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo(BlackBox.micro().get("/api/v1/openapi.yaml").body());
    }

    @Test
    void a_change_is_read_to_the_end_that_its_length_tells() throws Exception {
        requireProblem(offer.made("/api/v1/companies", BodyPublishers.ofByteArray(NOTHING), headers), 422, "required");
    }

    @Test
    void a_change_of_unknown_length_is_refused_at_once() throws Exception {
        var body = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(NOTHING));
        requireProblem(offer.made("/api/v1/companies", body, headers), 400, "length-required");
    }

    private static void requireProblem(HttpResponse<String> answer, int status, String problem) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("/problems/" + problem);
    }
}
