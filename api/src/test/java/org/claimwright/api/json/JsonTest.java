package org.claimwright.api.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import org.claimwright.core.contract.ContractDraft;
import org.claimwright.core.contract.RetainageDraft;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Refusal;
import org.claimwright.core.project.ProjectDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    record Figure(BigDecimal figure) {
        // no member: a record is its components alone
        public boolean isZero() {
            return figure.signum() == 0;
        }
    }

    @ParameterizedTest
    @CsvSource({"0.00,0.00", "1E+3,1000", "0.0000001,0.0000001", "-12.50,-12.50", "0.000001,0.000001"})
    void a_figure_is_written_as_plain_text(BigDecimal figure, String text) {
        assertThat(new String(Json.bytes(new Figure(figure)), UTF_8)).isEqualTo("{\"figure\":\"" + text + "\"}");
    }

    @Test
    void a_private_contract_is_called_private() {
        ContractDraft draft = (ContractDraft) bound("{\"private\":true}", ContractDraft.class);
        assertThat(draft.confidential()).isTrue();
        assertThat(Json.treeOf(draft).has("private")).isTrue();
        assertThat(Json.treeOf(draft).has("confidential")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"taxCodeId\":\"x\"}",
                "{\"retainage\":{\"work\":\"10\",\"rules\":[{\"kind\":\"FROZEN\",\"at\":\"50\"}]}}",
                "{\"attachments\":[\"x\"]}"
            })
    void what_is_not_built_yet_is_refused_as_such(String body) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> bound(body, ContractDraft.class));
        assertThat(refusal.problem()).isEqualTo(Problem.NOT_AVAILABLE_YET);
        assertThat(refusal.faults()).hasSize(1);
    }

    @Test
    void what_is_not_built_yet_may_be_empty() {
        ContractDraft draft = (ContractDraft) bound(
                "{\"taxCodeId\":null,\"attachments\":[],\"retainage\":{\"work\":\"10\",\"rules\":[]}}",
                ContractDraft.class);
        assertThat(draft.retainage()).isEqualTo(new RetainageDraft(BigDecimal.TEN, null));
    }

    @Test
    void settings_that_are_not_built_yet_are_refused_in_their_place() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> bound("{\"settings\":{\"subSchedule\":true}}", ProjectDraft.class));
        assertThat(refusal.problem()).isEqualTo(Problem.NOT_AVAILABLE_YET);
        assertThat(refusal.faults().get(0).pointer()).isEqualTo("/settings/subSchedule");
    }

    @Test
    void a_draft_can_be_patched_however_it_is() {
        ContractDraft before = (ContractDraft) bound(
                "{\"number\":\"SC-1\",\"private\":true,\"retainage\":{\"work\":\"10\",\"stored\":\"5.25\"}}",
                ContractDraft.class);
        ContractDraft after = new Patch(Json.tree("{\"retainage\":{\"stored\":null}}".getBytes(UTF_8))).of(before);
        assertThat(after.retainage()).isEqualTo(new RetainageDraft(BigDecimal.TEN, null));
        assertThat(after.confidential()).isTrue();
        assertThat(after.contactIds()).isEqualTo(List.of());
    }

    private static Object bound(String body, Class<?> shape) {
        return Binding.bind(Json.tree(body.getBytes(UTF_8)), shape);
    }
}
