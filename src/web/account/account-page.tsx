import { NotFoundPage } from "../shell/not-found-page.tsx";
import { PageHeading } from "../shell/page-heading.tsx";
import { words } from "./account-words.ts";
import { EventSection } from "./event-section.tsx";
import { useAccount } from "./here.ts";
import { KeySections } from "./key-sections.tsx";
import { LeaveSection } from "./leave-section.tsx";
import { PasskeySection } from "./passkey-section.tsx";
import { PeopleSection } from "./people-section.tsx";
import { SessionSection } from "./session-section.tsx";
import { SignOutSection } from "./sign-out-section.tsx";
import "../styles/account.css";

/** What the account proves itself with, where it is signed in, and the ways out. */
export function AccountPage() {
  const account = useAccount();
  if (account === undefined) return <NotFoundPage />;
  return (
    <div className="account">
      <PageHeading title={words.account.title} />
      <p className="lead">
        {account.name}, {account.email}. {words.roles[account.role]}.
      </p>
      <SignOutSection role={account.role} />
      {account.role === "clinic-admin" && <PeopleSection />}
      <PasskeySection />
      <KeySections account={account} />
      <SessionSection />
      <EventSection />
      <LeaveSection role={account.role} />
    </div>
  );
}
