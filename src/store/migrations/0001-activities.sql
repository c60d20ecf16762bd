-- Every table that belongs to a runner has runner_id first in its primary key, so that the same schema can be spread over
-- machines by runner (Citus: create_distributed_table('activities', 'runner_id') and so on); no query joins two runners.

create table runners (
  runner_id uuid primary key,
  -- IANA name, for files that do not tell their own offset; null until the runner says.
  time_zone text,
  created_at timestamptz not null default now()
);

-- One row a session of one sport: what lists and the load story read. Null is "the file does not say", never 0.
create table activities (
  runner_id uuid not null references runners,
  activity_id text not null,
  sport text not null,
  sub_sport text,
  started_at timestamptz not null,
  day date not null,
  day_from text not null check (day_from in ('file', 'zone')),
  elapsed_s double precision not null,
  timer_s double precision not null,
  moving_s double precision,
  distance_m double precision,
  distance_from text,
  steps double precision,
  ascent_m double precision,
  descent_m double precision,
  cadence_steps_per_min double precision,
  cadence_seconds_s double precision,
  cadence_sensor text,
  contact_time_ms double precision,
  contact_time_seconds_s double precision,
  contact_time_sensor text,
  vertical_oscillation_mm double precision,
  vertical_oscillation_seconds_s double precision,
  vertical_oscillation_sensor text,
  heart_rate_bpm double precision,
  heart_rate_seconds_s double precision,
  heart_rate_sensor text,
  rpe double precision,
  shoe text,
  title text,
  device text,
  quarantine_code text,
  quarantine_message text,
  records integer not null,
  -- How much its source holds, to choose between two sources of one run; see docs/domain/store.md.
  richness double precision not null,
  primary key (runner_id, activity_id),
  check ((quarantine_code is null) = (quarantine_message is null))
);

create index activities_by_start on activities (runner_id, started_at desc, activity_id);

-- The samples of an activity: all columns in one compressed blob, and what is where in it.
create table activity_columns (
  runner_id uuid not null,
  activity_id text not null,
  encoding smallint not null,
  samples integer not null,
  directory jsonb not null,
  detail jsonb not null,
  bytes bytea not null,
  primary key (runner_id, activity_id),
  foreign key (runner_id, activity_id) references activities on delete cascade
);

-- The blobs are compressed already.
alter table activity_columns alter column bytes set storage external;

-- Every file ever read, known by its content: reading it again changes nothing.
create table sources (
  runner_id uuid not null references runners,
  -- SHA-256 of the content, after unpacking.
  content_hash bytea not null,
  -- SHA-256 of the bytes as they lay in the folder or archive, packed or not.
  stored_hash bytea not null,
  path text not null,
  member text,
  status text not null check (status in ('read', 'salvaged', 'not-an-activity', 'rejected')),
  code text,
  message text,
  records integer not null,
  distance_m double precision,
  imported_at timestamptz not null default now(),
  primary key (runner_id, content_hash)
);

create index sources_by_stored_hash on sources (runner_id, stored_hash);

-- Which activity came from which file; a run that arrived twice has two rows, one of them kept.
create table activity_sources (
  runner_id uuid not null,
  content_hash bytea not null,
  session integer not null,
  activity_id text not null,
  is_kept boolean not null,
  primary key (runner_id, content_hash, session),
  foreign key (runner_id, content_hash) references sources on delete cascade,
  foreign key (runner_id, activity_id) references activities on delete cascade
);

create index activity_sources_by_activity on activity_sources (runner_id, activity_id);

create table imports (
  runner_id uuid not null references runners,
  import_id uuid not null,
  paths jsonb not null,
  state text not null check (state in ('running', 'done', 'stopped', 'failed')),
  files_total integer not null default 0,
  files_done integer not null default 0,
  bytes_total bigint not null default 0,
  bytes_done bigint not null default 0,
  message text,
  started_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (runner_id, import_id)
);

create table shoes (
  runner_id uuid not null references runners,
  shoe_id uuid not null,
  name text not null,
  -- Distance before the first run Plumbline knows of.
  start_distance_m double precision not null default 0 check (start_distance_m >= 0),
  retired_on date,
  primary key (runner_id, shoe_id),
  unique (runner_id, name)
);

-- From this day on the runner wears this shoe, unless a run says otherwise.
create table shoe_changes (
  runner_id uuid not null,
  day date not null,
  shoe_id uuid not null,
  primary key (runner_id, day),
  foreign key (runner_id, shoe_id) references shoes on delete cascade
);

-- Days of which the runner said that the record is incomplete: a gap there is not rest.
create table no_data_days (
  runner_id uuid not null references runners,
  day date not null,
  reason text,
  primary key (runner_id, day)
);
