-- Files of a watch as they came, of which activities were read: each once, whatever it was called. The bytes lie sealed in files
-- beside the database, as those of films do; a row holds the file's own key, sealed in its turn with the server's key. Erasing the
-- row destroys the file. Which activities it gave is in activity_sources.
create table originals (
  runner_id uuid not null references runners,
  -- SHA-256 of the unpacked content, as in sources.
  content_hash bytea not null,
  -- Name of the sealed file.
  file_id uuid not null,
  -- The last part of the name it came under.
  name text not null check (name <> ''),
  bytes bigint not null check (bytes > 0),
  -- SHA-256 of the bytes as they came: of a .gz, of the .gz.
  bytes_hash bytea not null check (octet_length(bytes_hash) = 32),
  kept_at timestamptz not null default now(),
  -- Which server key the file's key is sealed with: the first eight bytes of its SHA-256.
  server_key_id bytea not null,
  sealed_key bytea not null,
  primary key (runner_id, content_hash),
  foreign key (runner_id, content_hash) references sources
);
