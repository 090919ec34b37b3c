-- Why: contracts with their schedules, billing periods and progress claims in both directions; the constraints are the second line of defence.
create table contract (
  account_id uuid not null default app_account(),
  id uuid not null,
  project_id uuid not null,
  kind varchar(20) not null check (kind in ('SUBCONTRACT', 'PURCHASE_ORDER', 'CLIENT_CONTRACT')),
  number varchar(40) not null,
  title varchar(200) not null,
  status varchar(30) not null,
  company_id uuid not null,
  currency char(3) not null,
  accounting_method varchar(10) not null check (accounting_method in ('AMOUNT', 'UNIT')),
  confidential boolean not null,
  listed_see_schedule boolean not null default true,
  executed boolean not null default false,
  description varchar(4000),
  inclusions varchar(4000),
  exclusions varchar(4000),
  contract_on date,
  start_on date,
  estimated_completion_on date,
  actual_completion_on date,
  signed_received_on date,
  issued_on date,
  returned_on date,
  work_rate bigint not null check (work_rate between 0 and 1000000),
  stored_rate bigint not null check (stored_rate between 0 and 1000000),
  document_language varchar(2) check (document_language in ('en', 'fr')),
  bill_to varchar(1000),
  ship_to varchar(1000),
  ship_via varchar(200),
  payment_terms varchar(200),
  delivery_on date,
  assignee_id uuid,
  architect_company_id uuid,
  contract_for varchar(1000),
  original_sum bigint not null default 0,
  approved_changes bigint not null default 0,
  billed bigint not null default 0,
  version integer not null default 0,
  created_at timestamptz not null default now(),
  primary key (account_id, id),
  unique (account_id, project_id, id),
  foreign key (account_id, project_id) references project (account_id, id),
  foreign key (account_id, company_id) references directory_company (account_id, id),
  foreign key (account_id, assignee_id) references person (account_id, id),
  foreign key (account_id, architect_company_id) references directory_company (account_id, id)
);
create unique index contract_number on contract (account_id, project_id, lower(number));
create index contract_by_company on contract (account_id, company_id);
call guard_by_account('contract');

create table contract_person (
  account_id uuid not null default app_account(),
  contract_id uuid not null,
  person_id uuid not null,
  role varchar(10) not null check (role in ('CONTACT', 'LISTED')),
  primary key (account_id, contract_id, person_id, role),
  foreign key (account_id, contract_id) references contract (account_id, id),
  foreign key (account_id, person_id) references person (account_id, id)
);
create index contract_person_by_person on contract_person (account_id, person_id);
call guard_by_account('contract_person');

create table change_order (
  account_id uuid not null default app_account(),
  id uuid not null,
  contract_id uuid not null,
  number varchar(40) not null,
  title varchar(200) not null,
  reason varchar(1000),
  status varchar(10) not null check (status in ('DRAFT', 'PENDING', 'APPROVED', 'REJECTED', 'VOID')),
  approved_on date,
  total bigint not null default 0,
  version integer not null default 0,
  created_at timestamptz not null default now(),
  primary key (account_id, id),
  foreign key (account_id, contract_id) references contract (account_id, id),
  check (status <> 'APPROVED' or approved_on is not null)
);
create unique index change_order_number on change_order (account_id, contract_id, lower(number));
call guard_by_account('change_order');

create table contract_line (
  account_id uuid not null default app_account(),
  id uuid not null,
  contract_id uuid not null,
  change_order_id uuid,
  position integer not null,
  number varchar(40) not null,
  cost_code varchar(60),
  cost_type varchar(60),
  description varchar(500) not null,
  scheduled bigint not null,
  quantity bigint,
  unit varchar(20),
  unit_price bigint,
  retainage_rate bigint check (retainage_rate between 0 and 1000000),
  billed bigint not null default 0,
  primary key (account_id, id),
  foreign key (account_id, contract_id) references contract (account_id, id),
  foreign key (account_id, change_order_id) references change_order (account_id, id)
);
create unique index contract_line_number on contract_line (account_id, contract_id, lower(number));
create index contract_line_by_change_order on contract_line (account_id, change_order_id) where change_order_id is not null;
call guard_by_account('contract_line');

create table billing_period (
  account_id uuid not null default app_account(),
  id uuid not null,
  project_id uuid not null,
  direction varchar(10) not null check (direction in ('DOWNSTREAM', 'UPSTREAM')),
  start_on date not null,
  end_on date not null,
  due_on date not null,
  status varchar(10) not null check (status in ('OPEN', 'CLOSED')),
  version integer not null default 0,
  created_at timestamptz not null default now(),
  primary key (account_id, id),
  foreign key (account_id, project_id) references project (account_id, id),
  check (start_on <= end_on),
  constraint billing_period_overlap exclude using gist
    (account_id with =, project_id with =, direction with =, daterange(start_on, end_on, '[]') with &&)
);
call guard_by_account('billing_period');

create table progress_claim (
  account_id uuid not null default app_account(),
  id uuid not null,
  project_id uuid not null,
  contract_id uuid not null,
  period_id uuid not null,
  direction varchar(10) not null check (direction in ('DOWNSTREAM', 'UPSTREAM')),
  sequence integer not null check (sequence > 0),
  number varchar(60) not null,
  status varchar(30) not null check (status in ('DRAFT', 'UNDER_REVIEW', 'REVISE_AND_RESUBMIT', 'APPROVED', 'APPROVED_AS_NOTED', 'PENDING_OWNER_APPROVAL')),
  type varchar(40) not null check (type in ('PROGRESS', 'RETAINAGE_RELEASE', 'PROGRESS_AND_RETAINAGE_RELEASE')),
  start_on date not null,
  end_on date not null,
  billing_on date not null,
  submitted_at timestamptz,
  final boolean not null default false,
  comment varchar(4000),
  original_sum bigint not null,
  previous_additions bigint not null,
  previous_deductions bigint not null,
  period_additions bigint not null,
  period_deductions bigint not null,
  completed_and_stored bigint not null,
  work_retainage bigint not null,
  stored_retainage bigint not null,
  previous_certificates bigint not null,
  gross bigint not null,
  withheld bigint not null default 0 check (withheld >= 0),
  withheld_reason varchar(1000),
  certificate bigint,
  versions integer not null default 0,
  version integer not null default 0,
  created_at timestamptz not null,
  primary key (account_id, id),
  foreign key (account_id, project_id, contract_id) references contract (account_id, project_id, id),
  foreign key (account_id, period_id) references billing_period (account_id, id),
  unique (account_id, contract_id, sequence)
);
create unique index progress_claim_number on progress_claim (account_id, contract_id, lower(number));
create unique index progress_claim_of_period on progress_claim (account_id, contract_id, period_id) where type <> 'RETAINAGE_RELEASE';
create unique index retainage_release_of_period on progress_claim (account_id, contract_id, period_id) where type = 'RETAINAGE_RELEASE';
create index progress_claim_newest on progress_claim (account_id, created_at desc, id);
create index progress_claim_of_project on progress_claim (account_id, project_id, direction, created_at desc, id);
create index progress_claim_by_status on progress_claim (account_id, status, created_at desc, id);
create index progress_claim_by_period on progress_claim (account_id, period_id, created_at desc, id);
call guard_by_account('progress_claim');

create table claim_line (
  account_id uuid not null default app_account(),
  id uuid not null,
  claim_id uuid not null,
  contract_line_id uuid not null,
  change_order_id uuid,
  position integer not null,
  number varchar(40) not null,
  cost_code varchar(60),
  description varchar(500) not null,
  scheduled bigint not null,
  quantity bigint,
  unit varchar(20),
  unit_price bigint,
  on_previous boolean not null,
  work_previous bigint not null,
  quantity_previous bigint,
  stored_previous bigint not null,
  work_retained_previous bigint not null,
  stored_retained_previous bigint not null,
  carried_previous bigint not null,
  claimed_work bigint not null,
  claimed_stored bigint not null,
  work_quantity bigint,
  moved_to_work bigint not null,
  approved_work bigint,
  approved_stored bigint,
  work bigint not null,
  stored bigint not null,
  work_rate bigint not null,
  stored_rate bigint not null,
  work_rate_typed boolean not null default false,
  stored_rate_typed boolean not null default false,
  work_retained_typed bigint,
  stored_retained_typed bigint,
  work_released bigint not null,
  stored_released bigint not null,
  work_retained bigint not null,
  stored_retained bigint not null,
  carried bigint not null,
  certified boolean not null default false,
  decision varchar(10) not null default 'NO_ACTION' check (decision in ('NO_ACTION', 'APPROVED', 'REJECTED')),
  reason varchar(1000),
  comment varchar(1000),
  primary key (account_id, id),
  foreign key (account_id, claim_id) references progress_claim (account_id, id),
  foreign key (account_id, contract_line_id) references contract_line (account_id, id)
);
create unique index claim_line_of_claim on claim_line (account_id, claim_id, contract_line_id);
create index claim_line_by_contract_line on claim_line (account_id, contract_line_id);
call guard_by_account('claim_line');

create table claim_version (
  account_id uuid not null default app_account(),
  claim_id uuid not null,
  number integer not null,
  kind varchar(20) not null check (kind in ('SUBMISSION', 'CERTIFICATION')),
  status varchar(30) not null,
  frozen_at timestamptz not null,
  frozen_by uuid not null,
  content text not null,
  primary key (account_id, claim_id, number)
);
-- frozen: the application can neither change nor remove a version
call guard_by_account('claim_version', 'select, insert');

create table history_entry (
  account_id uuid not null default app_account(),
  id bigint generated always as identity,
  subject varchar(20) not null,
  subject_id uuid not null,
  at timestamptz not null,
  person_id uuid,
  person_name varchar(200) not null,
  on_behalf boolean not null default false,
  action varchar(40) not null,
  changed_from text,
  changed_to text,
  remark varchar(2000),
  primary key (account_id, id)
);
create index history_entry_of_subject on history_entry (account_id, subject_id, id);
-- append-only
call guard_by_account('history_entry', 'select, insert');
grant usage on schema public to ${app_role};
