import { leavesJobs } from "../jobs/jobs-setting.ts";
import { Trouble } from "./finding.ts";

/** Work that servers left, and whether anybody does it. */
export interface JobsFound {
  readonly waiting: number;
  readonly hasWorker: boolean;
}

const startOne =
  "Start plumbline worker with the server's settings, or let the server work itself (without PLUMBLINE_JOBS).";

/** Says who works on imports and reminders; throws a Trouble when they are left to a worker and there is none. `found`: of PostgreSQL only. */
export function checkJobs(
  environment: Readonly<Record<string, string | undefined>>,
  found: JobsFound | undefined,
): string {
  const isLeft = leavesJobs(environment);
  if (found === undefined && isLeft) return "left to a worker; the database could not be asked whether one runs";
  if (found === undefined) return "the server works on imports and reminders itself";
  const waiting = found.waiting === 1 ? "1 import waits" : `${found.waiting} imports wait`;
  if (found.hasWorker) return `a worker is running; ${waiting}`;
  if (isLeft || found.waiting > 0) throw new Trouble(`no worker is running; ${waiting}`, startOne, "attention");
  return "the server works on imports and reminders itself";
}
