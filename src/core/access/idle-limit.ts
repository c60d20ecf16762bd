/**
 * A session of a clinic's people ends when it is not used for so long, ms: its computers stand where others pass. Thirty minutes,
 * as NIST SP 800-63B (2017), section 4.2.3, asks of its middle level. A runner's sessions have no idle limit.
 */
export const clinicIdleMs = 30 * 60_000;
