import { lazy, type ReactNode, Suspense } from "react";
import { Navigate, useLocation } from "react-router";
import type { OwnAccount } from "#contract/account-schema.ts";
import { useHere } from "./here.ts";

const SignInPage = lazy(async () => ({ default: (await import("./sign-in-page.tsx")).SignInPage }));
const JoinPage = lazy(async () => ({ default: (await import("./join-page.tsx")).JoinPage }));
const EnrolPage = lazy(async () => ({ default: (await import("./enrol-page.tsx")).EnrolPage }));
const ProvePage = lazy(async () => ({ default: (await import("./prove-page.tsx")).ProvePage }));
const FirstCodesPage = lazy(async () => ({ default: (await import("./first-codes-page.tsx")).FirstCodesPage }));

/** Lets the app through where there are no accounts or somebody is signed in; otherwise what is to be done first. */
export function AccountGate({ children }: { readonly children: ReactNode }) {
  const here = useHere();
  const { pathname } = useLocation();
  if (here.mode === "waiting") return null;
  if (here.mode === "embedded") return children;
  const { account, isSignUpOpen } = here;
  if (account === null) {
    const page =
      pathname === "/join" ? <JoinPage isSignUpOpen={isSignUpOpen} /> : <SignInPage isSignUpOpen={isSignUpOpen} />;
    return <Suspense fallback={null}>{page}</Suspense>;
  }
  if (pathname === "/join") return <Navigate to="/" replace />;
  const first = firstOf(account);
  if (first !== undefined) return <Suspense fallback={null}>{first}</Suspense>;
  // People of a clinic have no record of their own: their first page is what they have here.
  if (pathname === "/" && account.role !== "runner") {
    return <Navigate to={account.role === "clinician" ? "/runners" : "/account"} replace />;
  }
  return children;
}

function firstOf(account: OwnAccount): ReactNode {
  if (account.due === "enrol") return <EnrolPage />;
  if (account.due === "prove") return <ProvePage />;
  const hasSecond = account.hasCodeApp || (account.role !== "runner" && account.passkeys > 0);
  return hasSecond && account.recoveryCodes === 0 ? <FirstCodesPage /> : undefined;
}
