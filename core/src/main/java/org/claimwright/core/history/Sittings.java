package org.claimwright.core.history;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import org.claimwright.core.paging.Page;
import org.claimwright.core.paging.Paging;

/**
 * Reads a history sitting by sitting. What is kept stays as it was written, one row for each saved change; rows of one
 * person that follow each other within minutes and are about lines alone are put together here, the first value of each
 * figure beside the last.
 */
record Sittings(EntityManager em, UUID subject) {
    // a step between rows begins a sitting unless it goes on with the one before
    private static final String NUMBERED =
            """
            with kept as (
              select h.*, case when action = 'LINES' then action
                when action = 'REVIEWED' and remark is null and strpos(changed_to, '"status":') = 0
                  and strpos(changed_to, '"withheld":') = 0 then action end as cells
              from history_entry h where subject_id = ?1
            ), step as (
              select kept.*, lag(cells) over entries as cells_before, lag(at) over entries as at_before,
                lag(person_id) over entries as person_before, lag(on_behalf) over entries as behalf_before
              from kept window entries as (order by id)
            ), numbered as (
              select step.*, sum(case when cells = cells_before and on_behalf = behalf_before
                  and person_id is not distinct from person_before and at - at_before <= interval '10 minutes'
                then 0 else 1 end) over (order by id) as sitting
              from step
            )
            """;
    private static final String TOTAL = NUMBERED + "select max(sitting) from numbered";
    private static final String PAGE = NUMBERED
            + """
            , shown as (
              select sitting, min(id) as first, max(id) as last, min(at) as began, count(*) as saves from numbered
              group by sitting order by sitting desc limit ?2 offset ?3
            ), cell as (
              select sitting, n.id, line.key as line, field.key as field, field.value as was,
                cast(changed_to as jsonb) -> line.key -> field.key as became
              from numbered n join shown using (sitting) cross join lateral jsonb_each(cast(changed_from as jsonb)) line
                cross join lateral jsonb_each(line.value) field
              where saves > 1 and action = 'LINES'
              union all
              select sitting, n.id, line.key, field.key, null, field.value
              from numbered n join shown using (sitting)
                cross join lateral jsonb_each(cast(changed_to as jsonb) -> 'lines') line
                cross join lateral jsonb_each(line.value) field
              where saves > 1 and action = 'REVIEWED'
            ), merged as (
              select sitting, line, field, (array_agg(was order by id))[1] as was,
                (array_agg(became order by id desc))[1] as became
              from cell group by sitting, line, field
            ), line as (
              select sitting, line, jsonb_object_agg(field, was) as was, jsonb_object_agg(field, became) as became
              from merged where was is distinct from became group by sitting, line
            ), whole as (
              select sitting, count(*) as lines, cast(jsonb_object_agg(line, was) as text) as was,
                cast(jsonb_object_agg(line, became) as text) as became
              from line group by sitting
            )
            select n.id, n.at, person_name, on_behalf, action,
              case when saves = 1 then changed_from when action = 'LINES' then coalesce(w.was, '{}') else '{}' end,
              case when saves = 1 then changed_to when action = 'LINES' then coalesce(w.became, '{}')
                else '{"lines":' || coalesce(w.became, '{}') || '}' end,
              remark, began, saves, coalesce(w.lines, 0)
            from shown s join numbered n on n.id = s.last left join whole w on w.sitting = s.sitting
            order by n.id desc
            """;

    Page<Sitting> page(Paging paging) {
        Query query = em.createNativeQuery(PAGE)
                .setParameter(1, subject)
                .setParameter(2, paging.perPage())
                .setParameter(3, paging.offset());
        List<?> rows = query.getResultList();
        Number total =
                (Number) em.createNativeQuery(TOTAL).setParameter(1, subject).getSingleResult();
        List<Sitting> sittings =
                rows.stream().map(row -> sitting((Object[]) row)).toList();
        return Page.of(sittings, paging, total == null ? 0 : total.longValue());
    }

    private static Sitting sitting(Object[] row) {
        return new Sitting(
                Histories.entry(row),
                Histories.instant(row[8]),
                ((Number) row[9]).intValue(),
                ((Number) row[10]).intValue());
    }
}
