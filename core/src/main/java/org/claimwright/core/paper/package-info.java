/**
 * Writes tagged PDF (PDF/UA-1): headings, paragraphs, tables whose header rows repeat, figures, page edges. Knows nothing
 * of claims; the same calls give the same bytes.
 */
package org.claimwright.core.paper;
