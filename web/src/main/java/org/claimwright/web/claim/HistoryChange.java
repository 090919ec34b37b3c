package org.claimwright.web.claim;

/** One value that changed, in words; from or to is empty where there was or is none. */
public record HistoryChange(String what, String from, String to) {}
