import { eraseOnDevice, sendWaiting } from "../record/record.ts";
import { eraseEverything } from "../stored/report-store.ts";
import { accountApi } from "./account-api.ts";
import { forgetWho, startAgain } from "./here.ts";

/**
 * Sends what waits, ends the session and forgets the record on this device; with `forgetsAll` its films and form reports too.
 * The order matters: nothing is forgotten while the server still takes this browser for the account.
 */
export async function signOut(forgetsAll: boolean): Promise<void> {
  await sendWaiting().catch(() => false);
  await accountApi.signOut();
  await eraseOnDevice();
  if (forgetsAll) await eraseEverything();
  forgetWho();
  startAgain();
}
