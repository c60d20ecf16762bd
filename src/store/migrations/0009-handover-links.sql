-- Pages for clinicians that runners send as links. They are sealed on the runner's device before they come here: without the
-- secret in the address and the passcode nobody reads them, the owner of the database included.
create table handover_links (
  runner_id uuid not null references runners,
  link_id uuid not null,
  made_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > made_at),
  salt bytea not null,
  iv bytea not null,
  data bytea not null,
  opened integer not null default 0 check (opened >= 0),
  primary key (runner_id, link_id)
);

-- Sealed pages do not shrink.
alter table handover_links alter column data set storage external;
