-- Why: several demonstration accounts, each made once and all or nothing, whose sign-ins can be shown and which can be removed with everything in them.

-- what has been told, so that it is not told again after it was removed; the row without a name says that a first start wanted it told
create table demonstration_story (
  name varchar(60) primary key,
  opened uuid references account (id) on delete set null,
  told_at timestamptz not null
);

create function new_account(
    account_id uuid, account_slug text, account_name text, market text, point_of_view text, language text, currency text,
    time_zone text, person_id uuid, person_name text, person_email text, login_id uuid, hash text, at timestamptz, demonstration boolean)
  returns text
  language plpgsql volatile set search_path = public, pg_temp
  as $$
declare
  chosen text := account_slug;
  counted integer := 1;
begin
  if exists (select 1 from login l where l.email = lower(person_email)) then
    return 'EMAIL';
  end if;
  while exists (select 1 from account a where a.slug = chosen) loop
    counted := counted + 1;
    chosen := account_slug || '-' || counted;
  end loop;
  insert into account (id, slug, name, market, point_of_view, language, currency, time_zone, demonstration)
    values (account_id, chosen, account_name, market, point_of_view, language, currency, time_zone, demonstration);
  insert into login (id, email, password_hash, password_changed_at) values (login_id, lower(person_email), hash, at);
  insert into person (account_id, id, name, email, administrator, login_id)
    values (account_id, person_id, person_name, person_email, true, login_id);
  return 'OPENED';
end $$;

-- the holder of a set-up token opens the first account of somebody's own; the demonstration has a door of its own from now on
create or replace function open_first_account(
    token text, account_id uuid, account_slug text, account_name text, market text, point_of_view text, language text,
    currency text, time_zone text, person_id uuid, person_name text, person_email text, login_id uuid, hash text, at timestamptz)
  returns text
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
declare
  outcome text;
begin
  perform pg_advisory_xact_lock(720511);
  if not setup_is_open() then
    return 'DONE';
  elsif token is null or not setup_token_fits(token) then
    return 'TOKEN';
  end if;
  outcome := new_account(account_id, account_slug, account_name, market, point_of_view, language, currency, time_zone, person_id,
      person_name, person_email, login_id, hash, at, false);
  if outcome = 'OPENED' then
    delete from setup_token;
  end if;
  return outcome;
end $$;

-- whether the demonstration is to be told here: begun on a database without any account, and gone on with ever after
create function demonstration_begins(at timestamptz)
  returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
begin
  perform pg_advisory_xact_lock(720511);
  if exists (select 1 from demonstration_story) then
    return true;
  elsif any_account() then
    return false;
  end if;
  insert into demonstration_story (name, told_at) values ('', at);
  return true;
end $$;

create function demonstration_is_told(story text)
  returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select 1 from demonstration_story s where s.name = story) $$;

-- opens the account of a story that was begun and not yet told
create function open_demonstration(
    story text, account_id uuid, account_slug text, account_name text, market text, point_of_view text, language text,
    currency text, time_zone text, person_id uuid, person_name text, person_email text, login_id uuid, hash text, at timestamptz)
  returns text
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
declare
  outcome text;
begin
  perform pg_advisory_xact_lock(720511);
  if demonstration_is_told(story) or not exists (select 1 from demonstration_story) then
    return 'DONE';
  end if;
  outcome := new_account(account_id, account_slug, account_name, market, point_of_view, language, currency, time_zone, person_id,
      person_name, person_email, login_id, hash, at, true);
  if outcome = 'OPENED' then
    insert into demonstration_story (name, opened, told_at) values (story, account_id, at);
  end if;
  return outcome;
end $$;

create function demonstration_told(story text, at timestamptz)
  returns void
  language sql volatile security definer set search_path = public, pg_temp
  as $$ update demonstration_story s set told_at = at where s.name = story $$;

-- who signs in where in the demonstration, as long as the password is the one that was made with it
create function demonstration_sign_ins()
  returns table (story text, account_slug text, account_name text, market text, point_of_view text, language text, name text, email text,
    title text, company text, role text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select s.name::text, a.slug::text, a.name::text, a.market::text, a.point_of_view::text, a.language::text, p.name::text, l.email::text,
           p.title::text, c.name::text,
           case when p.administrator then 'ADMINISTRATOR'
                when p.company_id is null then 'MEMBER' else 'CONTACT' end
      from demonstration_story s
      join account a on a.id = s.opened
      join person p on p.account_id = a.id and p.active
      join login l on l.id = p.login_id and l.password_changed_at <= (select max(t.told_at) from demonstration_story t)
      left join directory_company c on c.account_id = p.account_id and c.id = p.company_id
     order by s.told_at, a.id, case when p.administrator then 0 when p.company_id is null then 1 else 2 end, lower(p.name)
  $$;

create function is_demonstration(wanted uuid)
  returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select 1 from demonstration_story s where s.opened = wanted) $$;

-- removes the account of a story with every row in it, and the sign-ins that stand behind nobody else
create function remove_demonstration(wanted uuid)
  returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
declare
  holders uuid[];
  guarded regclass;
  removed bigint;
  progress boolean := true;
  blocked boolean;
begin
  if wanted is distinct from app_account() or not is_demonstration(wanted) then
    return false;
  end if;
  perform 1 from account a where a.id = wanted for update;
  select array_agg(p.login_id) into holders from person p where p.account_id = wanted and p.login_id is not null;
  -- round after round, until nothing refers to anything; asked of the catalogue, so that no later table is left out
  while progress loop
    progress := false;
    blocked := false;
    for guarded in
      select c.oid::regclass from pg_class c join pg_attribute k on k.attrelid = c.oid
       where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and k.attname = 'account_id' and not k.attisdropped
    loop
      begin
        execute format('delete from %s where account_id = $1', guarded) using wanted;
        get diagnostics removed = row_count;
        progress := progress or removed > 0;
      exception when foreign_key_violation then
        blocked := true;
      end;
    end loop;
  end loop;
  if blocked then
    raise exception 'rows of the account % are referred to from elsewhere', wanted;
  end if;
  delete from account a where a.id = wanted;
  delete from login l where l.id = any (holders) and not exists (select 1 from person p where p.login_id = l.id);
  return true;
end $$;

revoke execute on function new_account from public;
do $$
declare
  door regproc;
begin
  foreach door in array array['demonstration_begins', 'demonstration_is_told', 'open_demonstration', 'demonstration_told',
      'demonstration_sign_ins', 'is_demonstration', 'remove_demonstration']::regproc[] loop
    execute format('revoke execute on function %s from public', door);
    execute format('grant execute on function %s to %I', door, '${app_role}');
  end loop;
end $$;
