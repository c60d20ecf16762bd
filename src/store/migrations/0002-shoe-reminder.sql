-- Distance at which the runner wants to be reminded; null when they do not.
alter table shoes add column remind_at_m double precision check (remind_at_m > 0);
