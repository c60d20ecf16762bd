import type { ReactNode } from "react";
import "../styles/account.css";

/** The page around signing in: the wordmark and nothing that leads elsewhere. */
export function AccountShell({ children }: { readonly children: ReactNode }) {
  return (
    <div className="shell">
      <header className="shell-header">
        <a className="wordmark" href="/">
          Plumbline
        </a>
      </header>
      <main className="shell-main account" id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
