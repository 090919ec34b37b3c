-- Why: sign-ins that belong to their holders and not to an account, API keys, and the first account; what is needed before an account is known is reached through functions only.

-- the short name that an account's addresses start with
alter table account add column slug varchar(60);
update account set slug = id::text;
alter table account alter column slug set not null;
alter table account add constraint account_slug unique (slug);
-- made by the product itself for a first look; it does not count as somebody's own first account
alter table account add column demonstration boolean not null default false;

-- one human's way in; no rights are granted on it: the functions below are the only door
create table login (
  id uuid primary key,
  email varchar(254) not null check (email = lower(email)),
  password_hash varchar(200) not null,
  password_changed_at timestamptz not null,
  created_at timestamptz not null default now()
);
create unique index login_email on login (email);
alter table person add foreign key (login_id) references login (id);
create unique index person_login on person (account_id, login_id) where login_id is not null;

-- failed sign-ins of one e-mail address or of one client address
create table sign_in_attempt (
  subject varchar(300) primary key,
  failures integer not null,
  last_at timestamptz not null
);
create index sign_in_attempt_by_age on sign_in_attempt (last_at);

create table setup_token (
  hash char(64) primary key,
  offered_at timestamptz not null
);

create table api_key (
  account_id uuid not null default app_account() references account (id),
  id uuid not null,
  person_id uuid not null,
  name varchar(120) not null,
  hash char(64) not null,
  scopes varchar(40) not null check (scopes ~ '^(READ|WRITE|ADMIN)(,(READ|WRITE|ADMIN))*$'),
  expires_on date,
  revoked_at timestamptz,
  last_used_on date,
  created_by uuid not null,
  created_at timestamptz not null,
  version integer not null default 0,
  primary key (account_id, id),
  foreign key (account_id, person_id) references person (account_id, id),
  foreign key (account_id, created_by) references person (account_id, id)
);
create unique index api_key_hash on api_key (hash);
call guard_by_account('api_key', 'select, insert, update');

-- a single-use link that lets the holder of a person's e-mail address choose a password
create table sign_in_link (
  account_id uuid not null default app_account() references account (id),
  id uuid not null,
  person_id uuid not null,
  email varchar(254) not null,
  hash char(64) not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (account_id, id),
  foreign key (account_id, person_id) references person (account_id, id),
  foreign key (account_id, created_by) references person (account_id, id)
);
create unique index sign_in_link_hash on sign_in_link (hash);
call guard_by_account('sign_in_link', 'select, insert');

create function login_by_email(wanted text)
  returns table (id uuid, password_hash text)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select l.id, l.password_hash::text from login l where l.email = wanted $$;

-- the accounts in which the login stands behind an active person
create function accounts_of_login(wanted uuid)
  returns table (account_id uuid, slug text, name text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select a.id, a.slug::text, a.name::text
      from person p join account a on a.id = p.account_id
     where p.login_id = wanted and p.active
     order by lower(a.name), a.id
  $$;

-- the holder of a login, since when the password stands, and the active person it is in the account of that short name, if any
create function visitor(wanted uuid, account_slug text)
  returns table (email text, password_changed_at bigint, account_id uuid, account_name text, person_id uuid, name text, administrator boolean)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select l.email::text, floor(extract(epoch from l.password_changed_at) * 1000)::bigint, a.id, a.name::text, p.id, p.name::text, p.administrator
      from login l
      left join account a on a.slug = account_slug
        and exists (select 1 from person m where m.account_id = a.id and m.login_id = l.id and m.active)
      left join person p on p.account_id = a.id and p.login_id = l.id and p.active
     where l.id = wanted
  $$;

-- the person that a key acts as; notes the day of use, once a day
create function caller_of_key(wanted text, today date)
  returns table (account_id uuid, key_id uuid, person_id uuid, login_id uuid, name text, administrator boolean, scopes text)
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
begin
  update api_key k set last_used_on = today
   where k.hash = wanted and k.revoked_at is null and k.last_used_on is distinct from today
     and (k.expires_on is null or k.expires_on >= today);
  return query
    select k.account_id, k.id, p.id, p.login_id, p.name::text, p.administrator, k.scopes::text
      from api_key k join person p on p.account_id = k.account_id and p.id = k.person_id
     where k.hash = wanted and k.revoked_at is null and p.active
       and (k.expires_on is null or k.expires_on >= today);
end $$;

-- how often signing in has failed for a subject, which stays locked for the rest of the transaction
create function failures_of(wanted text, at timestamptz)
  returns table (failures integer, last_at bigint)
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
begin
  delete from sign_in_attempt a where a.ctid in
    (select old.ctid from sign_in_attempt old where old.last_at < at - interval '1 day' and old.subject <> wanted
      limit 100 for update skip locked);
  insert into sign_in_attempt (subject, failures, last_at) values (wanted, 0, at) on conflict do nothing;
  return query select a.failures, floor(extract(epoch from a.last_at) * 1000)::bigint from sign_in_attempt a where a.subject = wanted for update;
end $$;

create function remember_failures(wanted text, count_now integer, at timestamptz)
  returns void
  language sql volatile security definer set search_path = public, pg_temp
  as $$ update sign_in_attempt set failures = count_now, last_at = at where subject = wanted $$;

create function forgive_failure(wanted text, all_of_them boolean)
  returns void
  language sql volatile security definer set search_path = public, pg_temp
  as $$
    update sign_in_attempt set failures = case when all_of_them then 0 else greatest(failures - 1, 0) end
     where subject = wanted
  $$;

-- whether every person behind the login is in the account: only then may its administrators offer a new password
create function login_is_only_in(wanted uuid, only_account uuid)
  returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select not exists (select 1 from person p where p.login_id = wanted and p.account_id <> only_account) $$;

-- what a link is good for: CHOOSE a password, or CONFIRM with the password that the holder of the address already has
create function link_by_hash(wanted text, at timestamptz)
  returns table (email text, account_name text, person_name text, way text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select k.email::text, a.name::text, p.name::text,
           case when l.id is null then 'CHOOSE' when p.login_id is null then 'CONFIRM' else 'CHOOSE' end
      from sign_in_link k
      join account a on a.id = k.account_id
      join person p on p.account_id = k.account_id and p.id = k.person_id and p.active and lower(p.email) = k.email
      left join login l on l.email = k.email
     where k.hash = wanted and k.used_at is null and k.expires_at > at
       and (p.login_id is null or (p.login_id = l.id and login_is_only_in(l.id, k.account_id)))
  $$;

-- uses a link up: makes the login with its first password, gives it a new one, or (no hash) only stands it behind the person
create function redeem_link(wanted text, new_login uuid, new_hash text, at timestamptz)
  returns uuid
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
declare
  link sign_in_link;
  holder uuid;
  owned boolean;
begin
  select * into link from sign_in_link k where k.hash = wanted and k.used_at is null and k.expires_at > at for update;
  if link.id is null then
    return null;
  end if;
  perform 1 from person p where p.account_id = link.account_id and p.id = link.person_id and p.active
      and lower(p.email) = link.email for update;
  if not found then
    return null;
  end if;
  select l.id into holder from login l where l.email = link.email for update;
  owned := exists (select 1 from person p where p.account_id = link.account_id and p.id = link.person_id and p.login_id = holder);
  if holder is null then
    if new_hash is null then
      return null;
    end if;
    insert into login (id, email, password_hash, password_changed_at) values (new_login, link.email, new_hash, at);
    holder := new_login;
  elsif new_hash is not null then
    -- somebody else's account may rest on this password: then the holder alone changes it
    if not owned or not login_is_only_in(holder, link.account_id) then
      return null;
    end if;
    update login set password_hash = new_hash, password_changed_at = at where id = holder;
  end if;
  update person p set login_id = holder where p.account_id = link.account_id and p.id = link.person_id and p.login_id is distinct from holder;
  update sign_in_link k set used_at = at where k.account_id = link.account_id and k.person_id = link.person_id and k.used_at is null;
  return holder;
end $$;

create function setup_is_open()
  returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select not exists (select 1 from account a where not a.demonstration) $$;

create function any_account()
  returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select 1 from account) $$;

create function offer_setup(token text, at timestamptz)
  returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
begin
  delete from setup_token t where t.offered_at < at - interval '7 days';
  if not setup_is_open() then
    return false;
  end if;
  insert into setup_token (hash, offered_at) values (token, at);
  return true;
end $$;

create function setup_token_fits(token text)
  returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select setup_is_open() and exists (select 1 from setup_token t where t.hash = token) $$;

-- makes an account with its first administrator: for the demonstration only while there is no account at all,
-- otherwise for the holder of a set-up token and only while nobody has an account of their own
create function open_first_account(
    token text, account_id uuid, account_slug text, account_name text, market text, point_of_view text, language text,
    currency text, time_zone text, person_id uuid, person_name text, person_email text, login_id uuid, hash text, at timestamptz)
  returns text
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
declare
  chosen text := account_slug;
  counted integer := 1;
begin
  perform pg_advisory_xact_lock(720511);
  if token is null then
    if any_account() then
      return 'DONE';
    end if;
  elsif not setup_is_open() then
    return 'DONE';
  elsif not setup_token_fits(token) then
    return 'TOKEN';
  end if;
  if exists (select 1 from login l where l.email = lower(person_email)) then
    return 'EMAIL';
  end if;
  while exists (select 1 from account a where a.slug = chosen) loop
    counted := counted + 1;
    chosen := account_slug || '-' || counted;
  end loop;
  insert into account (id, slug, name, market, point_of_view, language, currency, time_zone, demonstration)
    values (account_id, chosen, account_name, market, point_of_view, language, currency, time_zone, token is null);
  insert into login (id, email, password_hash, password_changed_at) values (login_id, lower(person_email), hash, at);
  insert into person (account_id, id, name, email, administrator, login_id)
    values (account_id, person_id, person_name, person_email, true, login_id);
  if token is not null then
    delete from setup_token;
  end if;
  return 'OPENED';
end $$;

-- a function is everybody's by default; these are the application's
do $$
declare
  door regproc;
begin
  foreach door in array array['login_by_email', 'accounts_of_login', 'visitor', 'caller_of_key', 'failures_of', 'remember_failures',
      'forgive_failure', 'login_is_only_in', 'link_by_hash', 'redeem_link', 'setup_is_open', 'any_account', 'offer_setup', 'setup_token_fits',
      'open_first_account']::regproc[] loop
    execute format('revoke execute on function %s from public', door);
    execute format('grant execute on function %s to %I', door, '${app_role}');
  end loop;
end $$;
