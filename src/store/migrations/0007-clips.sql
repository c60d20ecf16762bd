-- Films that a runner asked to keep on the server. The bytes lie sealed in files beside the database; a row holds the film's own
-- key, sealed in its turn with the server's key, which lies in a file and never in the database. Erasing the row destroys the
-- film: neither the file nor the server's key opens it any more. That is why backups leave this table out.
create table clips (
  runner_id uuid not null references runners,
  -- Id of the form report the film belongs to.
  clip_id uuid not null,
  -- Name of the file; another one with each film that takes this one's place.
  file_id uuid not null,
  media_type text not null,
  bytes bigint not null check (bytes > 0),
  kept_at timestamptz not null default now(),
  -- Which server key the film's key is sealed with: the first eight bytes of its SHA-256.
  server_key_id bytea not null,
  sealed_key bytea not null,
  primary key (runner_id, clip_id)
);
