-- Accounts of a server that more than one person uses. A machine without accounts has no rows here. The tables of the library
-- that signs people in (docs/decisions/0006-accounts.md) keep its text ids; none of them holds anything of a record.

create table accounts (
  id text primary key,
  name text not null,
  email text not null unique check (email = lower(email)),
  email_verified boolean not null default false,
  image text,
  role text not null check (role in ('runner', 'clinician', 'clinic-admin')),
  -- The runner this account is; null for people of a clinic, who have no record of their own.
  runner_id uuid unique references runners,
  two_factor_enabled boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check ((role = 'runner') = (runner_id is not null))
);

-- Passphrases, as argon2id hashes.
create table credentials (
  id text primary key,
  account_id text not null references accounts on delete cascade,
  provider_id text not null,
  provider_account_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, provider_account_id)
);

create index credentials_by_account on credentials (account_id);

-- The cookie holds the token and its signature; the signing secret is not in the database.
create table sessions (
  id text primary key,
  account_id text not null references accounts on delete cascade,
  token text not null unique,
  -- True after a passkey, or a passphrase with a second factor.
  is_strong boolean not null default false,
  user_agent text,
  ip_address text,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create index sessions_by_account on sessions (account_id);

-- Challenges that are answered within minutes.
create table verifications (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create index verifications_by_identifier on verifications (identifier);

create table passkeys (
  id text primary key,
  account_id text not null references accounts on delete cascade,
  name text,
  public_key text not null,
  credential_id text not null unique,
  counter integer not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz
);

create index passkeys_by_account on passkeys (account_id);

create table second_factors (
  id text primary key,
  account_id text not null unique references accounts on delete cascade,
  -- Encrypted with the signing secret.
  secret text not null,
  backup_codes text not null,
  verified boolean not null default true,
  failed_verification_count integer not null default 0,
  locked_until timestamptz
);

-- One row a recovery code that was not used yet, as SHA-256 of 80 random bits.
create table recovery_codes (
  account_id text not null references accounts on delete cascade,
  code_hash bytea not null,
  primary key (account_id, code_hash)
);

create table clinics (
  clinic_id uuid primary key,
  name text not null unique check (name <> ''),
  created_at timestamptz not null default now()
);

create table clinic_members (
  clinic_id uuid not null references clinics,
  account_id text not null references accounts on delete cascade,
  since timestamptz not null default now(),
  primary key (clinic_id, account_id)
);

create index clinic_members_by_account on clinic_members (account_id);

-- Codes that make an account, or give one a new passphrase; used once. As SHA-256 of 80 random bits.
create table invitations (
  code_hash bytea primary key,
  role text not null check (role in ('runner', 'clinician', 'clinic-admin')),
  -- Null for runners, and for the code that sets a server up: its owner names the first clinic.
  clinic_id uuid references clinics,
  -- The account that is reset; null when one is made.
  account_id text references accounts on delete cascade,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null
);

-- How often something was tried within a stretch of time; keys are hashes of addresses and of names typed.
create table attempts (
  key bytea primary key,
  tries integer not null,
  since timestamptz not null
);

create index attempts_by_time on attempts (since);
