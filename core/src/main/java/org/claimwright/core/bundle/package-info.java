/**
 * The documents of many claims in one file, put together in the background: asked for, made one after the other by
 * whichever node is free, kept for some days. Raises {@code NOT_FOUND}, {@code NONE_CHOSEN}, {@code TOO_MANY} and {@code
 * DOCUMENTS_UNFINISHED}.
 */
package org.claimwright.core.bundle;
