-- Why: the documents of many claims are put together in the background, one at a time, by whichever node is free; after a restart it goes on where it was.
create table document_bundle (
  account_id uuid not null default app_account(),
  id uuid not null,
  project_id uuid not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  form varchar(3) not null check (form in ('PDF', 'ZIP')),
  document varchar(20) not null check (document in ('CLAIM', 'ANSWER')),
  told_in varchar(2) check (told_in in ('en', 'fr')),
  name varchar(200) not null,
  state varchar(10) not null check (state in ('WAITING', 'RUNNING', 'READY', 'CANCELLED', 'FAILED')),
  parts integer not null check (parts > 0),
  made integer not null default 0,
  failed integer not null default 0,
  size bigint,
  finished_at timestamptz,
  expires_at timestamptz,
  primary key (account_id, id),
  foreign key (account_id, project_id) references project (account_id, id),
  foreign key (account_id, asked_by) references person (account_id, id)
);
create index document_bundle_of_person on document_bundle (account_id, asked_by, project_id, asked_at desc);
call guard_by_account('document_bundle');

create table document_bundle_part (
  account_id uuid not null default app_account(),
  bundle_id uuid not null,
  position integer not null,
  claim_id uuid not null,
  label varchar(300) not null,
  state varchar(10) not null default 'WAITING' check (state in ('WAITING', 'MADE', 'FAILED')),
  problem varchar(40),
  incident uuid,
  file_name varchar(200),
  content bytea,
  primary key (account_id, bundle_id, position),
  foreign key (account_id, bundle_id) references document_bundle (account_id, id) on delete cascade
);
alter table document_bundle_part alter column content set storage external;
call guard_by_account('document_bundle_part');

create table document_bundle_file (
  account_id uuid not null default app_account(),
  bundle_id uuid not null,
  content bytea not null,
  primary key (account_id, bundle_id),
  foreign key (account_id, bundle_id) references document_bundle (account_id, id) on delete cascade
);
-- handed out in slices, which packed bytes would not allow
alter table document_bundle_file alter column content set storage external;
call guard_by_account('document_bundle_file');

-- what is to be done next, of all accounts, without any content; a row may outlive its bundle until it is its turn
create table bundle_queue (
  account_id uuid not null default app_account() references account (id),
  bundle_id uuid not null,
  due_at timestamptz not null,
  primary key (account_id, bundle_id)
);
create index bundle_queue_due on bundle_queue (due_at);
call guard_by_account('bundle_queue');

-- holds the bundle that waits longest and nobody else holds, for as long as the transaction lasts
create function take_bundle(at timestamptz)
  returns table (account_id uuid, bundle_id uuid)
  language sql volatile security definer set search_path = public, pg_temp
  as $$
    select q.account_id, q.bundle_id from bundle_queue q where q.due_at <= at order by q.due_at for update skip locked limit 1
  $$;

-- says when it is its turn again; never, where nothing is left of it
create function put_bundle_back(account uuid, bundle uuid, due timestamptz)
  returns integer
  language sql volatile security definer set search_path = public, pg_temp
  as $$
    update bundle_queue q set due_at = due where q.account_id = account and q.bundle_id = bundle and due is not null;
    delete from bundle_queue q where q.account_id = account and q.bundle_id = bundle and due is null;
    select 1
  $$;

do $$
declare
  door regproc;
begin
  foreach door in array array['take_bundle', 'put_bundle_back']::regproc[] loop
    execute format('revoke execute on function %s from public', door);
    execute format('grant execute on function %s to %I', door, '${app_role}');
  end loop;
end $$;
