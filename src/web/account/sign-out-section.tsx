import type { Role } from "#core/access/principal.ts";
import { useOutbox } from "../record/record.ts";
import { AttemptButton } from "./account-form.tsx";
import { words } from "./account-words.ts";
import { signOut } from "./sign-out.ts";

const text = words.account;

/** Signing out here, with what becomes of what this browser keeps. */
export function SignOutSection({ role }: { readonly role: Role }) {
  const { letters } = useOutbox();
  return (
    <section className="section" aria-labelledby="out">
      <h2 id="out">{text.out}</h2>
      <p>{role === "runner" ? text.outWords : text.outWordsOfClinic}</p>
      {letters > 0 && <p className="note note-watch">{text.outWaiting(letters)}</p>}
      <AttemptButton onPress={() => signOut(false)}>{text.out}</AttemptButton>
      {role === "runner" && (
        <>
          <p>{text.outForgetWords}</p>
          <AttemptButton onPress={() => signOut(true)}>{text.outForget}</AttemptButton>
        </>
      )}
    </section>
  );
}
