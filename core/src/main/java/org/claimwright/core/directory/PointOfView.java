package org.claimwright.core.directory;

/** From which side of the job a firm looks at it: who is called what, and which direction is the daily work. */
public enum PointOfView {
    GENERAL_CONTRACTOR,
    OWNER,
    SPECIALTY_CONTRACTOR
}
