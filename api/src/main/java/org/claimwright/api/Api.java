package org.claimwright.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The partner API, version 1. */
@ApplicationPath("/v1")
public class Api extends Application {}
