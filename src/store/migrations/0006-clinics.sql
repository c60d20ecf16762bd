-- What a runner lets a clinic read; then the rules by which the database itself keeps one
-- runner's rows from another's eyes. See docs/domain/access.md.

-- A runner's leave for a clinic to read parts of the record. Never deleted but with the record: withdrawn.
create table grants (
  runner_id uuid not null references runners,
  grant_id uuid not null,
  clinic_id uuid not null references clinics,
  -- What the runner wants to be called there.
  runner_name text not null,
  parts text[] not null check (cardinality(parts) > 0),
  given_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > given_at),
  withdrawn_at timestamptz,
  primary key (runner_id, grant_id)
);

create index grants_by_clinic on grants (clinic_id, runner_id);

-- The functions below look names up here and nowhere else; pg_temp, named last, is not searched first.
select set_config('search_path', quote_ident(current_schema()) || ', pg_temp', true);

-- Keys that only the owner of the database reads.
create table access_secrets (
  name text primary key,
  value bytea not null
);

-- What the current transaction is for, as its parts: the setting plumbline.scope, which the server signs, so that nobody who
-- can only run statements makes one up. Null without; an error when the signature is not ours. HMAC-SHA256 written out.
create function verified_scope() returns text[] language plpgsql stable security definer set search_path from current as $$
declare
  claim constant text := current_setting('plumbline.scope', true);
  said text;
  inner_key bytea;
  outer_key bytea;
begin
  if claim is null or claim = '' then
    return null;
  end if;
  said := left(claim, -65);
  select value into inner_key from access_secrets where name = 'scope-inner';
  select value into outer_key from access_secrets where name = 'scope-outer';
  if encode(sha256(outer_key || sha256(inner_key || convert_to(said, 'UTF8'))), 'hex') is distinct from right(claim, 64) then
    raise exception 'the scope is not signed' using errcode = 'insufficient_privilege';
  end if;
  return string_to_array(said, '|');
end $$;

-- The runner whose own record this transaction is for.
create function scoped_runner() returns uuid language sql stable set search_path from current as $$
  select scope[2]::uuid from verified_scope() as scope where scope[1] = 'runner'
$$;

-- The clinic this transaction is for.
create function scoped_clinic() returns uuid language sql stable set search_path from current as $$
  select scope[2]::uuid from verified_scope() as scope where scope[1] = 'clinic'
$$;

-- The runner whose record a clinic reads in this transaction: only while a grant counts, and only when the runner's access log
-- holds the line that the scope names.
create function scoped_subject() returns uuid language sql stable security definer set search_path from current as $$
  select scope[2]::uuid from verified_scope() as scope
  where scope[1] = 'reader'
    and exists (
      select from grants
      where grants.runner_id = scope[2]::uuid and grants.clinic_id = scope[3]::uuid
        and grants.given_at <= now() and now() < grants.expires_at
        and (grants.withdrawn_at is null or now() < grants.withdrawn_at)
    )
    and exists (
      select from access_log as line
      where line.runner_id = scope[2]::uuid and line.seq = scope[4]::integer and line.hash = decode(scope[5], 'hex')
    )
$$;

-- Keeps the rows of a runner's table to that runner's transactions, and lets a clinic's readers see them where told to. A later
-- migration calls it for a table that clinics may read; for every other table of a runner the server does when it starts.
create function protect_runner_table(name regclass, is_readable boolean) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', name);
  execute format(
    'create policy own_rows on %s using (runner_id = (select scoped_runner())) with check (runner_id = (select scoped_runner()))',
    name
  );
  if is_readable then
    execute format('create policy shared_rows on %s for select using (runner_id = (select scoped_subject()))', name);
  end if;
end $$;

select protect_runner_table('runners', false);
select protect_runner_table('sources', false);
select protect_runner_table('activity_sources', false);
select protect_runner_table('imports', false);
select protect_runner_table('access_log', false);
select protect_runner_table('grants', false);
select protect_runner_table('activities', true);
select protect_runner_table('activity_columns', true);
select protect_runner_table('shoes', true);
select protect_runner_table('shoe_changes', true);
select protect_runner_table('no_data_days', true);
select protect_runner_table('entries', true);

create policy clinic_rows on grants for select using (clinic_id = (select scoped_clinic()));

-- Names of clinics are for everybody who looks for one; who works there is for the clinic.
alter table clinics enable row level security;
create policy everybody_reads on clinics for select using (true);
alter table clinic_members enable row level security;
create policy clinic_rows on clinic_members for select using (clinic_id = (select scoped_clinic()));
