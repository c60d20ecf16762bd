import { useEffect, useState } from "react";
import { useAccount } from "../account/here.ts";
import { askSharingRunners, type ClinicRunners } from "./sharing-runners.ts";

/** Who shares with the clinics of who is signed in; `closed` when the server does not tell. */
export function useSharingRunners(): readonly ClinicRunners[] | "waiting" | "closed" {
  const account = useAccount();
  const [found, setFound] = useState<readonly ClinicRunners[] | "waiting" | "closed">("waiting");
  useEffect(() => {
    if (account === undefined) return;
    askSharingRunners(account).then(setFound, () => setFound("closed"));
  }, [account]);
  return found;
}
