-- Why: what stands on an account's documents, and the documents themselves: what was issued once is kept, and answered byte for byte from then on.
alter table project add column pdf_footer_text varchar(600);

-- what a reviewer said of a claim that was sent back is kept too
alter table claim_version drop constraint claim_version_kind_check,
  add constraint claim_version_kind_check check (kind in ('SUBMISSION', 'CERTIFICATION', 'RETURN'));

create table letterhead (
  account_id uuid not null default app_account() references account (id),
  address varchar(1000),
  phone varchar(60),
  email varchar(254),
  tax_numbers varchar(400),
  version integer not null default 0,
  primary key (account_id)
);
call guard_by_account('letterhead');

create table account_logo (
  account_id uuid not null default app_account() references account (id),
  content bytea not null,
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  changed_at timestamptz not null,
  primary key (account_id)
);
call guard_by_account('account_logo');

create table issued_document (
  account_id uuid not null default app_account(),
  claim_id uuid not null,
  version integer not null,
  kind varchar(20) not null check (kind in ('CLAIM', 'ANSWER')),
  language varchar(2) not null check (language in ('en', 'fr')),
  dictionary varchar(60) not null,
  dictionary_version char(64) not null,
  file_name varchar(200) not null,
  content bytea not null,
  hash char(64) not null,
  issued_at timestamptz not null,
  issued_by uuid not null,
  primary key (account_id, claim_id, version, kind, language),
  foreign key (account_id, claim_id, version) references claim_version (account_id, claim_id, number),
  foreign key (account_id, issued_by) references person (account_id, id)
);
-- packed already, and read in parts
alter table issued_document alter column content set storage external;
-- what was issued can neither be changed nor removed
call guard_by_account('issued_document', 'select, insert');
