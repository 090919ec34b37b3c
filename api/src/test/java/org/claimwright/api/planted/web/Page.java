package org.claimwright.api.planted.web;

/** Stands for a page. */
public final class Page {}
