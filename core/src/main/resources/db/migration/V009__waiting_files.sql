-- Why: an uploaded file waits between its preview and its use, where every node finds it
create table waiting_file (
  account_id uuid not null default app_account() references account (id),
  id uuid not null,
  person_id uuid not null,
  subject_id uuid not null,
  name varchar(200) not null,
  content bytea not null check (octet_length(content) <= 5000000),
  received_at timestamptz not null,
  primary key (account_id, id),
  unique (account_id, person_id, subject_id),
  foreign key (account_id, person_id) references person (account_id, id)
);
create index waiting_file_by_age on waiting_file (account_id, received_at);
call guard_by_account('waiting_file');
