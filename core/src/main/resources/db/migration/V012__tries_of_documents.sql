-- Why: a document that ends the node that makes it must not end the next one too, for ever: what was begun is counted, and given up.
alter table document_bundle_part add column tries integer not null default 0;
-- of putting the file together
alter table document_bundle add column tries integer not null default 0;
