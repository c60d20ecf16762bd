-- Who did what with a runner's record. Append-only: every row carries the hash of the one before, so that a row that was
-- changed or left out shows; and the database refuses changes, except while everything of the runner is erased.
create table access_log (
  runner_id uuid not null references runners,
  seq integer not null check (seq >= 1),
  at timestamptz not null,
  -- `runner` on a machine without accounts, otherwise the account.
  who text not null,
  what text not null,
  detail jsonb not null,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (runner_id, seq)
);

create function keep_access_log() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('plumbline.erasing', true) = 'on' then
    return old;
  end if;
  raise exception 'the access log is append-only';
end $$;

create trigger access_log_is_append_only before update or delete on access_log
  for each row execute function keep_access_log();
create trigger access_log_is_not_emptied before truncate on access_log
  for each statement execute function keep_access_log();
