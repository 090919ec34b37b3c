package org.claimwright.web.billing;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * A list as a file for a spreadsheet, written while it is read. Values are texts, whole numbers, amounts
 * ({@code BigDecimal}), shares ({@link Share}) and dates ({@code LocalDate}); null for an empty cell.
 */
interface ListFile extends Closeable {
    /** A share in per cent, as 62.5. */
    record Share(java.math.BigDecimal percent) {}

    void head(List<String> names) throws IOException;

    void row(List<?> values) throws IOException;
}
