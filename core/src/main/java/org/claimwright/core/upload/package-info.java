/**
 * Lines that come in as files: a draft contract's schedule of values, the figures of a claim. A file waits, is previewed
 * and then applied whole or not at all. Raises {@code HEADING_MISSING}, {@code FILE_GONE} and what the lines raise when they
 * are typed.
 */
package org.claimwright.core.upload;
