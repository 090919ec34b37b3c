package org.claimwright.web.planted.api;

/** Stands for the API. */
public final class Resource {}
