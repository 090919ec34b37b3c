package org.claimwright.core.bundle;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import org.claimwright.core.issued.DocumentAsked;
import org.claimwright.core.issued.DocumentFile;
import org.claimwright.core.issued.IssuedDocuments;

/** Makes one document by itself: what becomes of it says nothing about the others. */
@Stateless
public class BundlePrinter {
    @EJB
    private IssuedDocuments documents;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public DocumentFile print(DocumentAsked asked) {
        return documents.file(asked);
    }
}
