/**
 * Tables as files for spreadsheets: XLSX and CSV, written and read. Knows nothing of claims. Raises {@code
 * FILE_NOT_A_SPREADSHEET}, {@code FILE_LOCKED} and the other problems of files.
 */
package org.claimwright.core.spreadsheet;
