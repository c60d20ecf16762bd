import type { ColumnType, Generated, JSONColumnType } from "kysely";
import type { Role } from "#core/access/principal.ts";
import type { ColumnDirectory } from "./columns/column-directory.ts";

/** The tables of the newest migration, as rows come and go. Null is "not known". */
export interface Tables {
  readonly runners: RunnersTable;
  readonly activities: ActivitiesTable;
  readonly activity_columns: ActivityColumnsTable;
  readonly sources: SourcesTable;
  readonly activity_sources: ActivitySourcesTable;
  readonly imports: ImportsTable;
  readonly shoes: ShoesTable;
  readonly shoe_changes: ShoeChangesTable;
  readonly no_data_days: NoDataDaysTable;
  readonly entries: EntriesTable;
  readonly access_log: AccessLogTable;
  readonly accounts: AccountsTable;
  readonly credentials: CredentialsTable;
  readonly sessions: SessionsTable;
  readonly passkeys: PasskeysTable;
  readonly second_factors: SecondFactorsTable;
  readonly recovery_codes: RecoveryCodesTable;
  readonly clinics: ClinicsTable;
  readonly clinic_members: ClinicMembersTable;
  readonly invitations: InvitationsTable;
  readonly attempts: AttemptsTable;
  readonly account_events: AccountEventsTable;
  readonly clips: ClipsTable;
  readonly originals: OriginalsTable;
  readonly grants: GrantsTable;
  readonly access_secrets: AccessSecretsTable;
  readonly handover_links: HandoverLinksTable;
}

interface RunnersTable {
  runner_id: string;
  time_zone: string | null;
  created_at: Generated<Date>;
}

export interface ActivitiesTable {
  runner_id: string;
  activity_id: string;
  sport: string;
  sub_sport: string | null;
  started_at: Date;
  day: string;
  day_from: "file" | "zone";
  elapsed_s: number;
  timer_s: number;
  moving_s: number | null;
  distance_m: number | null;
  distance_from: string | null;
  steps: number | null;
  ascent_m: number | null;
  descent_m: number | null;
  cadence_steps_per_min: number | null;
  cadence_seconds_s: number | null;
  cadence_sensor: string | null;
  contact_time_ms: number | null;
  contact_time_seconds_s: number | null;
  contact_time_sensor: string | null;
  vertical_oscillation_mm: number | null;
  vertical_oscillation_seconds_s: number | null;
  vertical_oscillation_sensor: string | null;
  heart_rate_bpm: number | null;
  heart_rate_seconds_s: number | null;
  heart_rate_sensor: string | null;
  rpe: number | null;
  shoe: string | null;
  title: string | null;
  device: string | null;
  quarantine_code: string | null;
  quarantine_message: string | null;
  records: number;
  richness: number;
}

/** What an activity holds beside its samples, as JSON. */
export type ActivityDetail = Readonly<Record<string, unknown>>;

interface ActivityColumnsTable {
  runner_id: string;
  activity_id: string;
  encoding: number;
  samples: number;
  directory: JSONColumnType<ColumnDirectory & object, string, string>;
  detail: JSONColumnType<ActivityDetail, string, string>;
  bytes: Uint8Array;
}

export interface SourcesTable {
  runner_id: string;
  content_hash: Uint8Array;
  stored_hash: Uint8Array;
  path: string;
  member: string | null;
  status: "read" | "salvaged" | "not-an-activity" | "rejected";
  code: string | null;
  message: string | null;
  records: number;
  distance_m: number | null;
  imported_at: Generated<Date>;
}

interface ActivitySourcesTable {
  runner_id: string;
  content_hash: Uint8Array;
  session: number;
  activity_id: string;
  is_kept: boolean;
}

export type ImportState = "running" | "done" | "stopped" | "failed";

interface ImportsTable {
  runner_id: string;
  import_id: string;
  paths: JSONColumnType<readonly string[] & object, string, string>;
  state: ImportState;
  job: ColumnType<object | null, string | null | undefined, string | null>;
  stop_asked: Generated<boolean>;
  attempts: Generated<number>;
  files_total: Generated<number>;
  files_done: Generated<number>;
  bytes_total: Generated<number>;
  bytes_done: Generated<number>;
  message: string | null;
  started_at: Generated<Date>;
  updated_at: Generated<Date>;
}

interface ShoesTable {
  runner_id: string;
  shoe_id: string;
  name: string;
  start_distance_m: Generated<number>;
  retired_on: string | null;
  remind_at_m: Generated<number | null>;
}

interface ShoeChangesTable {
  runner_id: string;
  day: string;
  shoe_id: string;
}

interface NoDataDaysTable {
  runner_id: string;
  day: string;
  reason: string | null;
}

export interface EntriesTable {
  runner_id: string;
  entry_id: string;
  revision: number;
  kind: string;
  day: string;
  made_at: Date;
  received_at: Generated<Date>;
  body: JSONColumnType<Readonly<Record<string, unknown>>, string | null, string | null> | null;
}

interface ClipsTable {
  runner_id: string;
  clip_id: string;
  file_id: string;
  media_type: string;
  bytes: number;
  kept_at: ColumnType<Date, Date | undefined, Date>;
  server_key_id: Uint8Array;
  sealed_key: Uint8Array;
}

export interface OriginalsTable {
  runner_id: string;
  content_hash: Uint8Array;
  file_id: string;
  name: string;
  bytes: number;
  bytes_hash: Uint8Array;
  kept_at: Generated<Date>;
  server_key_id: Uint8Array;
  sealed_key: Uint8Array;
}

export interface AccessLogTable {
  runner_id: string;
  seq: number;
  at: Date;
  who: string;
  what: string;
  detail: JSONColumnType<Readonly<Record<string, unknown>>, string, string>;
  previous_hash: Uint8Array;
  hash: Uint8Array;
}

interface AccountsTable {
  id: string;
  name: string;
  email: string;
  role: Role;
  runner_id: string | null;
  two_factor_enabled: Generated<boolean>;
  created_at: Generated<Date>;
}

/** What the library of accounts writes; only what we touch ourselves. */
interface CredentialsTable {
  id: string;
  account_id: string;
  provider_id: string;
  provider_account_id: string;
  password: string | null;
}

interface SessionsTable {
  id: string;
  account_id: string;
  token: string;
  is_strong: boolean;
  user_agent: string | null;
  expires_at: Date;
  created_at: Date;
  /** When it was last used, to the minute, where an idle limit holds. */
  updated_at: Generated<Date>;
}

interface AccountEventsTable {
  event_id: string;
  account_id: string;
  at: Date;
  what: string;
  device: string;
}

interface PasskeysTable {
  id: string;
  account_id: string;
  name: string | null;
  created_at: Date | null;
}

interface SecondFactorsTable {
  id: string;
  account_id: string;
  verified: boolean;
}

interface RecoveryCodesTable {
  account_id: string;
  code_hash: Uint8Array;
}

interface ClinicsTable {
  clinic_id: string;
  name: string;
  created_at: Generated<Date>;
}

interface ClinicMembersTable {
  clinic_id: string;
  account_id: string;
  since: Generated<Date>;
}

interface InvitationsTable {
  code_hash: Uint8Array;
  role: Role;
  clinic_id: string | null;
  account_id: string | null;
  made_at: Generated<Date>;
  expires_at: Date;
}

interface AttemptsTable {
  key: Uint8Array;
  tries: number;
  since: Date;
}

export interface GrantsTable {
  runner_id: string;
  grant_id: string;
  clinic_id: string;
  runner_name: string;
  parts: string[];
  given_at: Date;
  expires_at: Date;
  withdrawn_at: Date | null;
}

interface HandoverLinksTable {
  runner_id: string;
  link_id: string;
  made_at: Date;
  expires_at: Date;
  salt: Uint8Array;
  iv: Uint8Array;
  data: Uint8Array;
  opened: Generated<number>;
}

interface AccessSecretsTable {
  name: string;
  value: Uint8Array;
}
