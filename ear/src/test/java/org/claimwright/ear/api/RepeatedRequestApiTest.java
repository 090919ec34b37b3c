package org.claimwright.ear.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RepeatedRequestApiTest {
    private final Partner partner = TestAccounts.anAccount();
    private final String key = UUID.randomUUID().toString();

    @Test
    void a_request_sent_again_is_answered_with_the_same_bytes_and_done_once() {
        Reply first = company("{'name':'Keel'}").ok();
        Reply again = company("{'name':'Keel'}");
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.response().body()).isEqualTo(first.response().body());
        assertThat(again.tag()).isEqualTo(first.tag());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(companies()).isEqualTo("1");
    }

    @Test
    void the_key_with_another_request_is_refused() {
        company("{'name':'Keel'}").ok();
        company("{'name':'Lund'}").refuses(422, "key-reused");
        partner.post("/projects", "{'name':'Keel'}", "Idempotency-Key", key).refuses(422, "key-reused");
        assertThat(companies()).isEqualTo("1");
    }

    @Test
    void a_refused_request_leaves_the_key_free() {
        company("{}").refuses(422, "required", "/name");
        company("{'name':'Keel'}").ok();
    }

    @Test
    void a_key_is_remembered_for_a_day() {
        company("{'name':'Keel'}").ok();
        TestAccounts.letPass(partner, 23);
        company("{'name':'Lund'}").refuses(422, "key-reused");
        TestAccounts.letPass(partner, 2);
        company("{'name':'Lund'}").ok();
        assertThat(companies()).isEqualTo("2");
    }

    @Test
    void a_key_belongs_to_one_account_and_to_one_person() {
        company("{'name':'Keel'}").ok();
        Partner other = TestAccounts.anAccount();
        other.post("/companies", "{'name':'Keel'}", "Idempotency-Key", key).ok();
        assertThat(other.get("/companies").at("/total")).isEqualTo("1");
    }

    @Test
    void sent_at_once_it_is_done_once_and_both_get_the_answer() throws InterruptedException, ExecutionException {
        List<Reply> replies = atOnce(6, () -> company("{'name':'Keel'}"));
        assertThat(replies).allMatch(reply -> reply.status() == 201);
        assertThat(replies.stream().map(reply -> reply.response().body()).distinct())
                .hasSize(1);
        assertThat(companies()).isEqualTo("1");
    }

    @Test
    void a_submission_sent_again_is_not_one_too_many() {
        Job job = Job.concreteAndSteel();
        Reply draft = job.claim().ok();
        String address = Job.address(draft) + "/submission";
        String[] headers = {"If-Match", draft.tag(), "Idempotency-Key", key};
        Reply first = job.partner().post(address, "{}", headers).ok();
        assertThat(job.partner().post(address, "{}", headers).response().body())
                .isEqualTo(first.response().body());
        job.submit(draft).refuses(412, "stale");
    }

    @Test
    void a_key_that_is_none_is_refused() {
        partner.post("/companies", "{'name':'x'}", "Idempotency-Key", "x".repeat(201))
                .refuses(400, "bad-parameter");
    }

    private Reply company(String body) {
        return partner.post("/companies", body, "Idempotency-Key", key);
    }

    private String companies() {
        return partner.get("/companies").at("/total");
    }

    static <T> List<T> atOnce(int times, Callable<T> work) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            List<Future<T>> running =
                    threads.invokeAll(Stream.generate(() -> work).limit(times).toList());
            List<T> done = new ArrayList<>();
            for (Future<T> one : running) {
                done.add(one.get());
            }
            return done;
        } finally {
            threads.shutdown();
        }
    }
}
