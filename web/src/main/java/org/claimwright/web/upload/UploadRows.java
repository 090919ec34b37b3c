package org.claimwright.web.upload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.claimwright.core.money.Percent;
import org.claimwright.core.paging.Page;
import org.claimwright.core.paging.Paging;
import org.claimwright.core.spreadsheet.Column.Kind;
import org.claimwright.core.upload.CellFault;
import org.claimwright.core.upload.PreviewCell;
import org.claimwright.core.upload.PreviewRow;
import org.claimwright.core.upload.PreviewRow.State;
import org.claimwright.core.upload.UploadColumn;
import org.claimwright.core.upload.UploadPreview;
import org.claimwright.web.frame.AmountsView;
import org.claimwright.web.frame.PageNumber;
import org.claimwright.web.frame.TextView;

/** The rows of a preview that are shown, and what stands in their cells as the reader writes it. */
@Named
@RequestScoped
public class UploadRows {
    private static final int PER_PAGE = 100;
    private static final int LISTED = 20;
    private static final String ALL = "ALL";
    private static final int MOST_DECIMALS = 6;

    @Inject
    private UploadView upload;

    @Inject
    private TextView text;

    @Inject
    private AmountsView amounts;

    private String show;
    private String number;
    private UploadPreview told;
    private List<PreviewRow> shown;
    private Map<Integer, Set<UploadColumn>> wrong;

    /** Which rows can be shown by themselves: those that there are. */
    public List<String> getShows() {
        List<String> shows = new ArrayList<>(List.of(ALL));
        Stream.of(State.values())
                .filter(state -> preview().count(state) > 0)
                .map(State::name)
                .forEach(shows::add);
        return shows;
    }

    public long count(String which) {
        return ALL.equals(which) ? preview().rows().size() : preview().count(State.valueOf(which));
    }

    /** What is shown: what was asked for, else what is wrong, else everything. */
    public String getOpen() {
        boolean known = show != null && getShows().contains(show);
        boolean faulty = preview().count(State.WRONG) > 0;
        return known ? show : faulty ? State.WRONG.name() : ALL;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public Page<PreviewRow> getPage() {
        int page = Math.max(1, PageNumber.read(number).page());
        List<PreviewRow> rows = shown();
        int from = Math.min(rows.size(), (page - 1) * PER_PAGE);
        List<PreviewRow> part = rows.subList(from, Math.min(rows.size(), from + PER_PAGE));
        return Page.of(part, new Paging(page, PER_PAGE), rows.size());
    }

    private List<PreviewRow> shown() {
        UploadPreview now = preview();
        if (shown == null) {
            String which = getOpen();
            shown = now.rows().stream()
                    .filter(row -> ALL.equals(which) || row.state().name().equals(which))
                    .toList();
        }
        return shown;
    }

    /** The faults that are listed on top; the others stand at their cells. */
    public List<CellFault> getListed() {
        return preview().faults().stream().limit(LISTED).toList();
    }

    public int getUnlisted() {
        return Math.max(0, preview().faults().size() - LISTED);
    }

    /** Where the cell of a listed fault is shown. */
    public String at(CellFault fault) {
        if (fault.row() == 0) {
            return "?file=" + upload.getFile() + "&show=REMOVED";
        }
        int place = 0;
        for (PreviewRow row : preview().rows()) {
            if (row.row() == fault.row()) {
                break;
            }
            place += row.state() == State.WRONG ? 1 : 0;
        }
        int page = place / PER_PAGE + 1;
        return "?file=" + upload.getFile() + "&show=WRONG&page=" + page + "#" + cellId(fault.row(), fault.column());
    }

    public String say(CellFault fault) {
        String sentence = text.texts().detail(fault.problem(), fault.facts());
        return fault.row() == 0
                ? sentence
                : text.say(
                        "upload.fault",
                        Map.of("row", fault.row(), "column", head(fault.column()), "sentence", sentence));
    }

    public String head(UploadColumn column) {
        return text.get("upload.column." + column.code());
    }

    public String cellId(int row, UploadColumn column) {
        return "r" + row + "-" + column.code();
    }

    /** What is wrong in a cell, sentence by sentence. */
    public List<String> faults(PreviewRow row, UploadColumn column) {
        if (!wrongCells().getOrDefault(row.row(), Set.of()).contains(column)) {
            return List.of();
        }
        return preview().faults().stream()
                .filter(fault -> fault.row() == row.row() && fault.column() == column)
                .map(fault -> text.texts().detail(fault.problem(), fault.facts()))
                .toList();
    }

    private Map<Integer, Set<UploadColumn>> wrongCells() {
        UploadPreview now = preview();
        if (wrong == null) {
            wrong = new HashMap<>();
            now.faults().forEach(fault -> wrong.computeIfAbsent(fault.row(), row -> EnumSet.noneOf(UploadColumn.class))
                    .add(fault.column()));
        }
        return wrong;
    }

    /** The columns of the file without the one that names the lines. */
    public List<UploadColumn> getColumns() {
        return preview().columns().stream()
                .filter(column -> column != UploadColumn.NUMBER)
                .toList();
    }

    /** Whether the line is described by a column of its own. */
    public boolean isDescribed() {
        return preview().columns().contains(UploadColumn.DESCRIPTION);
    }

    public boolean isFigure(UploadColumn column) {
        return column.kind() != Kind.CODE && column.kind() != Kind.TEXT;
    }

    public String after(PreviewRow row, UploadColumn column) {
        PreviewCell cell = row.cells().get(column);
        if (cell == null) {
            return "";
        }
        return cell.after() == null ? cell.typed() : said(column, cell.after());
    }

    /** Whether a row has nothing to say in a column. */
    public boolean isNothing(PreviewRow row, UploadColumn column) {
        return after(row, column).isEmpty()
                && !isChanged(row, column)
                && faults(row, column).isEmpty();
    }

    public boolean isChanged(PreviewRow row, UploadColumn column) {
        PreviewCell cell = row.cells().get(column);
        return cell != null && cell.changed();
    }

    public String before(PreviewRow row, UploadColumn column) {
        Object before = row.cells().get(column).before();
        return before == null
                ? text.get("upload.wasNothing")
                : text.say("upload.was", Map.of("figure", said(column, before)));
    }

    private String said(UploadColumn column, Object value) {
        if (!(value instanceof BigDecimal figure)) {
            return value.toString();
        }
        return switch (column.kind()) {
            case AMOUNT -> amounts.typed(figure, preview().currency());
            case SHARE -> amounts.percent(Percent.of(figure));
            default -> measure(figure);
        };
    }

    private String measure(BigDecimal figure) {
        NumberFormat format = NumberFormat.getNumberInstance(text.texts().locale());
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(figure);
    }

    // a preview that is made anew within the request, as for a claim that others changed, has other rows
    private UploadPreview preview() {
        UploadPreview now = upload.getPreview();
        if (now != told) {
            told = now;
            shown = null;
            wrong = null;
        }
        return now;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
