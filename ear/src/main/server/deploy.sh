#!/usr/bin/env bash
# Puts Claimwright on a Payara Server 6: tells the server where its PostgreSQL is, and deploys the EAR.
#
#   PAYARA_HOME=/opt/payara6 DB_URL=jdbc:postgresql://db.example:5432/claimwright \
#   DB_PASSWORD=... DB_OWNER_PASSWORD=... ear/src/main/server/deploy.sh [ear/target/claimwright.ear]
#
# Needed once in PostgreSQL 15 or newer, by its administrator:
#
#   create role claimwright_owner login password '...';
#   create role claimwright login password '...';
#   create database claimwright owner claimwright_owner;
#
# Settings (environment):
#   PAYARA_HOME           the server's folder, the one with bin/asadmin
#   DB_URL                where the database is
#   DB_USER               the application's role, claimwright; must own nothing
#   DB_PASSWORD
#   DB_OWNER_USER         the role that owns the tables and migrates them, claimwright_owner
#   DB_OWNER_PASSWORD
#   TARGET                server (default), an instance, or a deployment group whose nodes share sessions
#   ADMIN_HOST            127.0.0.1
#   ADMIN_PORT            4848
#   ADMIN_USER            admin
#   DOMAIN_DIR            the folder of the domains, when it is not the server's own
#   ADMIN_PASSWORD_FILE   asadmin's own password file (AS_ADMIN_PASSWORD=...), if the administrator has a password
#
# The two passwords are kept in the domain's password aliases, not in domain.xml. Running it again deploys anew.
set -euo pipefail

ear=${1:-$(dirname "$0")/../../../target/claimwright.ear}
target=${TARGET:-server}

say_no() {
  echo "$1" >&2
  exit 1
}

[ -n "${PAYARA_HOME:-}" ] || say_no "Set PAYARA_HOME to the folder of the Payara Server."
[ -x "$PAYARA_HOME/bin/asadmin" ] || say_no "There is no bin/asadmin in $PAYARA_HOME: set PAYARA_HOME to the folder of the Payara Server."
[ -n "${DB_URL:-}" ] || say_no "Set DB_URL to the address of the database, like jdbc:postgresql://db.example:5432/claimwright."
[ -f "$ear" ] || say_no "There is no $ear: build it with mvn verify, or give its path."

secrets=$(mktemp)
trap 'rm -f "$secrets"' EXIT

admin() {
  "$PAYARA_HOME/bin/asadmin" --interactive=false --host "${ADMIN_HOST:-127.0.0.1}" --port "${ADMIN_PORT:-4848}" \
    --user "${ADMIN_USER:-admin}" --passwordfile "$secrets" "$@"
}

write_secrets() {
  : >"$secrets"
  if [ -n "${ADMIN_PASSWORD_FILE:-}" ]; then cat "$ADMIN_PASSWORD_FILE" >>"$secrets"; fi
  echo "AS_ADMIN_ALIASPASSWORD=$1" >>"$secrets"
}

# colons separate properties in asadmin's language
escaped() {
  printf '%s' "$1" | sed 's/[\\:]/\\&/g'
}

property() {
  admin create-system-properties --target "$target" "$1=$(escaped "$2")" >/dev/null
}

secret() {
  local alias="claimwright-$(printf '%s' "$1" | tr 'A-Z_' 'a-z-')"
  write_secrets "$2"
  admin update-password-alias "$alias" >/dev/null 2>&1 || admin create-password-alias "$alias" >/dev/null
  property "$1" "\${ALIAS=$alias}"
}

# Answers shall not tell which server gives them, in which version. A client that offers HTTP/2 without TLS has been
# answered with a broken frame: such listeners speak HTTP/1.1, those with TLS keep both. The nodes of a group have
# configurations of their own.
prepare_listeners() {
  local config protocol settings
  config=$(admin get "servers.server.$target.config-ref" 2>/dev/null | sed -n 's/.*config-ref=//p') || return 0
  protocol="configs.config.$config.network-config.protocols.protocol.*"
  settings=$({
    for named in server-header xpowered-by; do admin get "$protocol.http.$named"; done | sed -n 's/=true$/=false/p'
    admin get "$protocol.security-enabled" | sed -n 's/security-enabled=false$/http.http2-enabled=false/p'
  } | sed '/admin-listener/d')
  # one word each
  if [ -n "$settings" ]; then admin set $settings >/dev/null; fi
}

write_secrets ""
prepare_listeners
property DB_URL "$DB_URL"
property DB_USER "${DB_USER:-claimwright}"
property DB_OWNER_USER "${DB_OWNER_USER:-claimwright_owner}"
secret DB_PASSWORD "${DB_PASSWORD:-}"
secret DB_OWNER_PASSWORD "${DB_OWNER_PASSWORD:-}"

# the server reads aliases when it starts
if [ "$target" = server ]; then
  if [ -n "${DOMAIN_DIR:-}" ]; then admin restart-domain --domaindir "$DOMAIN_DIR" >/dev/null; else admin restart-domain >/dev/null; fi
else
  echo "Restart the nodes of $target once for a changed database or password to be seen."
fi
admin deploy --force=true --name claimwright --target "$target" "$ear"
