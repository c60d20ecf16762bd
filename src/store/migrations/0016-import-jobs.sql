-- What a server that works on no imports itself leaves to `plumbline worker` (docs/domain/operations.md), and what is told of it
-- while a process apart works on it: `state` in it is what counts. Null: the process that began the import works on it itself.
alter table imports add column job jsonb;

-- The runner wants it stopped; whoever works on it looks here.
alter table imports add column stop_asked boolean not null default false;

-- How many times a worker took it up. One that ends its worker each time is given up.
alter table imports add column attempts smallint not null default 0;

create index imports_left_to_workers on imports (started_at) where job ->> 'state' = 'running';
