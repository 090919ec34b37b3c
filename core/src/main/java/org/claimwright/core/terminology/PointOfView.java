package org.claimwright.core.terminology;

/** The place in a job from which a firm looks at it; decides who the parties are called. */
public enum PointOfView {
    GENERAL_CONTRACTOR,
    OWNER,
    SPECIALTY_CONTRACTOR
}
