/** The account's keys to the API. */
package org.claimwright.web.apikey;
