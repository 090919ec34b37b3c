/** The partner API: addresses and published shapes over the use cases of core. */
package org.claimwright.api;
