/** The partner API from outside, one class for each resource and for each way in which a request can be wrong. */
package org.claimwright.ear.api;
