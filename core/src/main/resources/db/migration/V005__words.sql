-- Canadian firms may bill in the words of the United States: a market of words of its own
alter table account alter column market type varchar(5), drop constraint account_market_check,
  add constraint account_market_check check (market in ('US', 'CA', 'CA_US', 'GB', 'AU', 'NZ'));
alter table directory_company alter column market type varchar(5), drop constraint directory_company_market_check,
  add constraint directory_company_market_check check (market in ('US', 'CA', 'CA_US', 'GB', 'AU', 'NZ'));
alter table person alter column market type varchar(5), drop constraint person_market_check,
  add constraint person_market_check check (market in ('US', 'CA', 'CA_US', 'GB', 'AU', 'NZ'));
alter table project alter column market type varchar(5), drop constraint project_market_check,
  add constraint project_market_check check (market in ('US', 'CA', 'CA_US', 'GB', 'AU', 'NZ'));

-- whoever is found is found with the words to be spoken to: the person's own, and those of the account
drop function visitor(uuid, text);
create function visitor(wanted uuid, account_slug text)
  returns table (email text, password_changed_at bigint, account_id uuid, account_name text, person_id uuid, name text,
    administrator boolean, language text, market text, point_of_view text, account_language text, account_market text,
    account_point_of_view text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select l.email::text, floor(extract(epoch from l.password_changed_at) * 1000)::bigint, a.id, a.name::text, p.id, p.name::text,
           p.administrator, p.language::text, p.market::text, p.point_of_view::text, a.language::text, a.market::text,
           a.point_of_view::text
      from login l
      left join account a on a.slug = account_slug
        and exists (select 1 from person m where m.account_id = a.id and m.login_id = l.id and m.active)
      left join person p on p.account_id = a.id and p.login_id = l.id and p.active
     where l.id = wanted
  $$;

drop function caller_of_key(text, date);
create function caller_of_key(wanted text, today date)
  returns table (account_id uuid, key_id uuid, person_id uuid, login_id uuid, name text, administrator boolean, scopes text,
    language text, market text, point_of_view text, account_language text, account_market text, account_point_of_view text)
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
begin
  update api_key k set last_used_on = today
   where k.hash = wanted and k.revoked_at is null and k.last_used_on is distinct from today
     and (k.expires_on is null or k.expires_on >= today);
  return query
    select k.account_id, k.id, p.id, p.login_id, p.name::text, p.administrator, k.scopes::text, p.language::text, p.market::text,
           p.point_of_view::text, a.language::text, a.market::text, a.point_of_view::text
      from api_key k
      join person p on p.account_id = k.account_id and p.id = k.person_id
      join account a on a.id = k.account_id
     where k.hash = wanted and k.revoked_at is null and p.active
       and (k.expires_on is null or k.expires_on >= today);
end $$;

do $$
declare
  door regproc;
begin
  foreach door in array array['visitor', 'caller_of_key']::regproc[] loop
    execute format('revoke execute on function %s from public', door);
    execute format('grant execute on function %s to %I', door, '${app_role}');
  end loop;
end $$;
