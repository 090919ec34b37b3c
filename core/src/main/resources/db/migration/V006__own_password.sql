-- Why: whoever holds a sign-in changes its password; logins are reached through functions only, and only from the password that was proven.
create function change_password(wanted uuid, proven_hash text, new_hash text, at timestamptz)
  returns boolean
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
begin
  update login l set password_hash = new_hash, password_changed_at = at where l.id = wanted and l.password_hash = proven_hash;
  return found;
end $$;
revoke execute on function change_password from public;
grant execute on function change_password to ${app_role};
