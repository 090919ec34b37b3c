package org.claimwright.core.bundle;

import java.util.UUID;

/** Documents were asked for, and wait to be made. */
record BundleQueued(UUID bundle) {}
