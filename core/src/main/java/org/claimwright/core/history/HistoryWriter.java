package org.claimwright.core.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.claimwright.core.access.Access;
import org.claimwright.core.access.Caller;
import org.claimwright.core.access.InAccount;
import org.claimwright.core.change.Change;

/** Writes the history: one row for each saved change, in the transaction that saves it. */
@Stateless
@InAccount
public class HistoryWriter {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new SimpleModule()
                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .addSerializer(Instant.class, ToStringSerializer.instance)
                    .addSerializer(BigDecimal.class, ToStringSerializer.instance));

    @PersistenceContext(unitName = "claimwright")
    private EntityManager em;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** Called for every change; asks nobody, since the use case that fired it has asked. */
    public void write(@Observes Change change) {
        Caller caller = access.caller();
        em.createNativeQuery(
                        """
                        insert into history_entry
                          (subject, subject_id, at, person_id, person_name, on_behalf, action, changed_from, changed_to, remark)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
                        """)
                .setParameter(1, change.subject().name())
                .setParameter(2, change.subjectId())
                .setParameter(3, Timestamp.from(clock.instant()))
                .setParameter(4, caller.personId())
                .setParameter(5, caller.name())
                .setParameter(6, change.onBehalf())
                .setParameter(7, change.action())
                .setParameter(8, json(change.from()))
                .setParameter(9, json(change.to()))
                .setParameter(10, change.remark())
                .executeUpdate();
    }

    private static String json(Map<String, ?> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a change that cannot be written", e);
        }
    }
}
