package org.claimwright.core.planted.money;

import org.claimwright.core.planted.PlantedPage;

/** Money that depends on something of ours. */
public record Coin(PlantedPage page) {}
