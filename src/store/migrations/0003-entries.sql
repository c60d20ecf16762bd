-- What the runner told: screens, check-ins, the story. A change is one more row; the highest revision counts, and a body of
-- null says that the runner took the entry back.
create table entries (
  runner_id uuid not null references runners,
  -- Made where the entry was written, so that sending it twice enters it once.
  entry_id uuid not null,
  revision integer not null check (revision >= 1),
  kind text not null,
  -- The runner's own day it speaks of.
  day date not null,
  -- Clock of the device that wrote it.
  made_at timestamptz not null,
  received_at timestamptz not null default now(),
  body jsonb,
  primary key (runner_id, entry_id, revision)
);
