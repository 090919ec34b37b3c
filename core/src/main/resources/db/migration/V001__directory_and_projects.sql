-- Why: accounts, their directory and projects, each row guarded by row-level security from the first day.
create extension if not exists btree_gist;

-- the account of the running transaction; no account set: no rows
create function app_account() returns uuid
  language sql stable parallel safe
  as $$ select nullif(current_setting('app.account', true), '')::uuid $$;

-- every table of an account goes through this once: policy, grants
create procedure guard_by_account(guarded regclass, granted text default 'select, insert, update, delete')
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', guarded);
  execute format('create policy account_only on %s using (account_id = (select app_account())) with check (account_id = (select app_account()))', guarded);
  execute format('grant %s on %s to %I', granted, guarded, '${app_role}');
end $$;

create table account (
  id uuid primary key,
  name varchar(200) not null,
  market varchar(2) not null check (market in ('US', 'CA', 'GB', 'AU', 'NZ')),
  point_of_view varchar(30) not null check (point_of_view in ('GENERAL_CONTRACTOR', 'OWNER', 'SPECIALTY_CONTRACTOR')),
  language varchar(2) not null check (language in ('en', 'fr')),
  currency char(3) not null,
  time_zone varchar(60) not null,
  refuse_over_billing boolean not null default false,
  version integer not null default 0,
  created_at timestamptz not null default now()
);
alter table account enable row level security;
create policy account_only on account using (id = (select app_account())) with check (id = (select app_account()));
grant select, update on account to ${app_role};

create table directory_company (
  account_id uuid not null default app_account() references account (id),
  id uuid not null,
  name varchar(200) not null,
  kind varchar(30) not null default 'SUBCONTRACTOR' check (kind in ('SUBCONTRACTOR', 'SUPPLIER', 'OWNER', 'ARCHITECT', 'OTHER')),
  email varchar(254),
  phone varchar(60),
  address varchar(1000),
  tax_numbers varchar(400),
  language varchar(2) check (language in ('en', 'fr')),
  market varchar(2) check (market in ('US', 'CA', 'GB', 'AU', 'NZ')),
  version integer not null default 0,
  created_at timestamptz not null default now(),
  primary key (account_id, id)
);
create index directory_company_by_name on directory_company (account_id, lower(name), id);
call guard_by_account('directory_company');

create table person (
  account_id uuid not null default app_account() references account (id),
  id uuid not null,
  company_id uuid,
  name varchar(200) not null,
  email varchar(254) not null,
  phone varchar(60),
  title varchar(120),
  active boolean not null default true,
  administrator boolean not null default false,
  messages varchar(10) not null default 'VIA_EMAIL' check (messages in ('VIA_EMAIL', 'NONE')),
  language varchar(2) check (language in ('en', 'fr')),
  market varchar(2) check (market in ('US', 'CA', 'GB', 'AU', 'NZ')),
  point_of_view varchar(30) check (point_of_view in ('GENERAL_CONTRACTOR', 'OWNER', 'SPECIALTY_CONTRACTOR')),
  login_id uuid,
  version integer not null default 0,
  created_at timestamptz not null default now(),
  primary key (account_id, id),
  foreign key (account_id, company_id) references directory_company (account_id, id)
);
create unique index person_email on person (account_id, lower(email));
create index person_by_company on person (account_id, company_id);
create index person_by_login on person (login_id) where login_id is not null;
call guard_by_account('person');

create table project (
  account_id uuid not null default app_account() references account (id),
  id uuid not null,
  number varchar(40) not null,
  name varchar(200) not null,
  currency char(3) not null,
  time_zone varchar(60) not null,
  market varchar(2) check (market in ('US', 'CA', 'GB', 'AU', 'NZ')),
  point_of_view varchar(30) check (point_of_view in ('GENERAL_CONTRACTOR', 'OWNER', 'SPECIALTY_CONTRACTOR')),
  language varchar(2) check (language in ('en', 'fr')),
  address varchar(1000),
  contacts_may_bill varchar(20) not null default 'YES',
  period_start_day integer not null default 1 check (period_start_day between 1 and 31),
  period_end_day integer not null default 31 check (period_end_day between 1 and 31),
  period_due_day integer not null default 25 check (period_due_day between 1 and 31),
  contact_claim_type varchar(40) not null default 'PROGRESS',
  over_billing_by_contacts varchar(10) not null default 'REFUSE' check (over_billing_by_contacts in ('ALLOW', 'WARN', 'REFUSE')),
  over_billing_by_administrators varchar(10) not null default 'WARN' check (over_billing_by_administrators in ('ALLOW', 'WARN', 'REFUSE')),
  lock_after_due_date boolean not null default false,
  contracts_private boolean not null default true,
  subcontract_method varchar(10) not null default 'AMOUNT' check (subcontract_method in ('AMOUNT', 'UNIT')),
  purchase_order_method varchar(10) not null default 'UNIT' check (purchase_order_method in ('AMOUNT', 'UNIT')),
  client_contract_method varchar(10) not null default 'AMOUNT' check (client_contract_method in ('AMOUNT', 'UNIT')),
  default_retainage bigint not null default 100000 check (default_retainage between 0 and 1000000),
  always_editable_schedule boolean not null default false,
  version integer not null default 0,
  created_at timestamptz not null default now(),
  primary key (account_id, id)
);
create unique index project_number on project (account_id, lower(number));
call guard_by_account('project');

create table project_member (
  account_id uuid not null default app_account(),
  project_id uuid not null,
  person_id uuid not null,
  directory varchar(10) not null check (directory in ('NONE', 'READ_ONLY', 'STANDARD', 'ADMIN')),
  commitments varchar(10) not null check (commitments in ('NONE', 'READ_ONLY', 'STANDARD', 'ADMIN')),
  client_contracts varchar(10) not null check (client_contracts in ('NONE', 'READ_ONLY', 'STANDARD', 'ADMIN')),
  version integer not null default 0,
  primary key (account_id, project_id, person_id),
  foreign key (account_id, project_id) references project (account_id, id),
  foreign key (account_id, person_id) references person (account_id, id)
);
create index project_member_by_person on project_member (account_id, person_id);
call guard_by_account('project_member');
