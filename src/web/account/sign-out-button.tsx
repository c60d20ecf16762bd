import { AttemptButton } from "./account-form.tsx";
import { words } from "./account-words.ts";
import { signOut } from "./sign-out.ts";

/** The way out of every page that wants something first. */
export function SignOutButton({ label = words.account.out }: { readonly label?: string }) {
  return (
    <section className="section" aria-label={label}>
      <AttemptButton onPress={() => signOut(false)}>{label}</AttemptButton>
    </section>
  );
}
