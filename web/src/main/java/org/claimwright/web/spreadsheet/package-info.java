/** Lists and sheets as files for spreadsheets. What is in them is the business of each feature. */
package org.claimwright.web.spreadsheet;
