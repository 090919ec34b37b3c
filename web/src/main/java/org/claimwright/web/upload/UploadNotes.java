package org.claimwright.web.upload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.claimwright.core.upload.UntakenCell;

/** What of a file is left aside, and nothing is wrong with. */
@Named
@RequestScoped
public class UploadNotes {
    private static final int LISTED = 20;

    @Inject
    private UploadView upload;

    /** The headings that mean nothing here. */
    public String getHeadings() {
        return String.join(", ", upload.getPreview().unread());
    }

    /** The first of the rows that are no lines. */
    public String getTitles() {
        List<Integer> titles = upload.getPreview().titles();
        String first = titles.stream().limit(LISTED).map(String::valueOf).collect(Collectors.joining(", "));
        return titles.size() > LISTED ? first + " …" : first;
    }

    /** The first of the cells that are not taken. */
    public List<UntakenCell> getUntaken() {
        return upload.getPreview().untaken().stream().limit(LISTED).toList();
    }
}
