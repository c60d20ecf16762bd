-- What happened to an account's ways in, for its owner to read: sign-ins, tries that failed, changes of what it proves itself with.
-- Append-only; rows go with the account, or after a year. No passphrase, code, key or address is in it.
create table account_events (
  event_id uuid primary key,
  account_id text not null references accounts on delete cascade,
  at timestamptz not null,
  what text not null,
  -- Browser and system in words, or the place that is none of both.
  device text not null
);

create index account_events_by_account on account_events (account_id, at);

create function keep_account_events() returns trigger language plpgsql as $$
begin
  -- Deeper than a statement of one's own: the account itself goes.
  if tg_op = 'DELETE' and (pg_trigger_depth() > 1 or old.at < now() - interval '1 year') then
    return old;
  end if;
  raise exception 'the events of an account are append-only';
end $$;

create trigger account_events_are_append_only before update or delete on account_events
  for each row execute function keep_account_events();
create trigger account_events_are_not_emptied before truncate on account_events
  for each statement execute function keep_account_events();
