-- Why: whoever hands a document out is told which characters of its texts no font has; of those that were issued before nobody knows.
alter table issued_document add column missing_characters varchar(50) not null default '';
