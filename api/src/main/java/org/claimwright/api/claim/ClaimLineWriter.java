package org.claimwright.api.claim;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.UUID;
import org.claimwright.api.json.Json;
import org.claimwright.api.json.Names;

/** Writes a claim's line member by member, as its record says and in half the time: a claim may have thousands. */
final class ClaimLineWriter extends StdSerializer<ClaimLineJson> {
    private static final long serialVersionUID = 1L;

    private static final SerializableString[] MEMBERS = names(ClaimLineJson.class);
    private static final SerializableString[] AMOUNTS = names(AmountsJson.class);

    ClaimLineWriter() {
        super(ClaimLineJson.class);
    }

    private static SerializableString[] names(Class<?> shape) {
        return Arrays.stream(shape.getRecordComponents())
                .map(RecordComponent::getName)
                .map(Names::published)
                .map(SerializedString::new)
                .toArray(SerializableString[]::new);
    }

    @Override
    public void serialize(ClaimLineJson line, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeStartObject();
        Members members = new Members(json, MEMBERS);
        words(line, members);
        columns(line, members);
        review(line, members);
        measures(line, members);
        json.writeEndObject();
    }

    private static void words(ClaimLineJson line, Members members) throws IOException {
        members.id(line.id());
        members.id(line.contractLineId());
        members.id(line.changeOrderId());
        members.text(line.number());
        members.text(line.costCode());
        members.text(line.description());
    }

    private static void columns(ClaimLineJson line, Members members) throws IOException {
        members.figure(line.scheduledValue());
        members.figure(line.workPrevious());
        members.figure(line.work());
        members.figure(line.storedPrevious());
        members.figure(line.storedNew());
        members.figure(line.movedToWork());
        members.figure(line.stored());
        members.figure(line.totalCompletedAndStored());
        members.figure(line.percent());
        members.figure(line.balanceToFinish());
        members.figure(line.workRetainage());
        members.figure(line.storedRetainage());
        members.figure(line.retainage());
        members.figure(line.net());
    }

    private static void review(ClaimLineJson line, Members members) throws IOException {
        members.amounts(line.claimed());
        members.amounts(line.certified());
        members.figure(line.approvedWork());
        members.figure(line.approvedStored());
        members.text(line.decision() == null ? null : line.decision().name());
        members.text(line.reason());
        members.text(line.comment());
    }

    private static void measures(ClaimLineJson line, Members members) throws IOException {
        members.figure(line.quantity());
        members.text(line.unit());
        members.figure(line.unitPrice());
        members.figure(line.workQuantity());
        members.figure(line.workRetainageRate());
        members.figure(line.storedRetainageRate());
        members.truth(line.retainageTyped());
        members.figure(line.workReleased());
        members.figure(line.storedReleased());
        members.truth(line.overBilled());
        members.id(line.taxCodeId());
    }

    /** The members of one object, in the order of its record. */
    private static final class Members {
        private final JsonGenerator json;
        private final SerializableString[] names;
        private int next;

        Members(JsonGenerator json, SerializableString[] names) {
            this.json = json;
            this.names = names;
        }

        void text(String value) throws IOException {
            json.writeFieldName(names[next++]);
            // writes null for nothing
            json.writeString(value);
        }

        void id(UUID value) throws IOException {
            text(value == null ? null : value.toString());
        }

        void figure(BigDecimal value) throws IOException {
            text(value == null ? null : Json.decimal(value));
        }

        void truth(boolean value) throws IOException {
            json.writeFieldName(names[next++]);
            json.writeBoolean(value);
        }

        void amounts(AmountsJson value) throws IOException {
            json.writeFieldName(names[next++]);
            if (value == null) {
                json.writeNull();
                return;
            }
            json.writeStartObject();
            Members both = new Members(json, AMOUNTS);
            both.figure(value.work());
            both.figure(value.stored());
            json.writeEndObject();
        }
    }
}
