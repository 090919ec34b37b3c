package org.claimwright.ear.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangeOrdersApiTest {
    private static final String MORE =
            """
            {'number':'CO-1','title':'More concrete','lines':[
              {'number':'C1','description':'Thicker slab','amount':'5000.00'},
              {'number':'C2','description':'No curb','amount':'-750.00'}]}
            """;

    private final Job job = Job.concreteAndSteel();
    private final Partner partner = job.partner();
    private final String orders = job.contractAddress() + "/change-orders";

    @Test
    void a_change_order_changes_the_price_once_it_is_approved() {
        Reply made = partner.post(orders, MORE);
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.at("/total")).isEqualTo("4250.00");
        assertThat(revisedSum()).isEqualTo("50000.00");
        Reply approved = partner.post(
                        "/change-orders/" + made.id() + "/status", "{'status':'APPROVED','on':'2026-05-15'}", made)
                .ok();
        assertThat(approved.at("/approvedOn")).isEqualTo("2026-05-15");
        assertThat(revisedSum()).isEqualTo("54250.00");
        partner.patch("/change-orders/" + made.id(), "{'title':'Less'}", approved)
                .refuses(409, "change-order-fixed");
        assertThat(partner.get(orders + "?status=APPROVED").at("/items/0/id")).isEqualTo(made.id());
    }

    @Test
    void a_draft_is_changed_with_its_lines_and_removed() {
        Reply made = partner.post(orders, MORE).ok();
        String address = "/change-orders/" + made.id();
        Reply titled = partner.patch(address, "{'title':'Slab'}", made).ok();
        assertThat(titled.json().path("lines")).hasSize(2);
        Reply shorter = partner.patch(
                        address, "{'lines':[{'number':'C1','description':'Slab','amount':'100.00'}]}", titled)
                .ok();
        assertThat(shorter.at("/total")).isEqualTo("100.00");
        assertThat(partner.delete(address, shorter).status()).isEqualTo(204);
        partner.get(address).refuses(404, "not-found");
    }

    @Test
    void an_approved_one_is_added_to_a_draft_claim() {
        Reply claim = job.claim().ok();
        Reply order = partner.post(orders, MORE).ok();
        partner.post("/change-orders/" + order.id() + "/status", "{'status':'APPROVED'}", order)
                .ok();
        Reply seen = partner.get(Job.address(claim)).ok();
        Reply grown = partner.post(Job.address(claim) + "/approved-changes", "{}", seen)
                .ok();
        assertThat(grown.json().path("lines")).hasSize(4);
        assertThat(grown.at("/summary/netChangeByChangeOrders")).isEqualTo("4250.00");
        assertThat(grown.at("/lines/2/changeOrderId")).isEqualTo(order.id());
    }

    private String revisedSum() {
        return partner.get(job.contractAddress()).at("/revisedSum");
    }
}
