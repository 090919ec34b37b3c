package org.claimwright.core.bundle;

import org.claimwright.core.claim.RegisterFilter;
import org.claimwright.core.document.DocumentKind;
import org.claimwright.core.terminology.Language;

/**
 * Which documents are wanted in one file.
 *
 * @param claims whose documents, in the order of the register
 * @param language null for that of each contract
 * @param name what the file is called, without its ending
 */
public record BundleDraft(
        RegisterFilter claims, DocumentKind document, Language language, BundleForm form, String name) {}
