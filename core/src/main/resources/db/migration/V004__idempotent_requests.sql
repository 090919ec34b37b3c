-- Why: a partner whose connection broke sends a request again; it must be done once and answered alike.
create table idempotent_request (
  account_id uuid not null default app_account() references account (id),
  key varchar(200) not null,
  fingerprint bytea not null,
  status integer,
  location varchar(200),
  version integer,
  body bytea,
  created_at timestamptz not null,
  primary key (account_id, key)
);
create index idempotent_request_by_age on idempotent_request (account_id, created_at);
call guard_by_account('idempotent_request');
