package org.claimwright.core.paper;

/**
 * An image.
 *
 * @param bytes PNG or JPEG
 * @param alternative what it shows, for those who do not see it
 */
public record Picture(byte[] bytes, String alternative) {}
