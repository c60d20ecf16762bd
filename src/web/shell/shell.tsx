import { useSyncExternalStore } from "react";
import { Link, NavLink, Outlet, useLocation } from "react-router";
import type { Role } from "#core/access/principal.ts";
import { useAccount } from "../account/here.ts";
import { useIdleEnd } from "../account/use-idle-end.ts";
import { FilmDrop } from "../start/film-drop.tsx";
import { Icon, type IconName } from "./icons.tsx";
import { offlineState } from "./offline.ts";
import { SampleBanner } from "./sample-banner.tsx";
import { words } from "./shell-words.ts";

const places: readonly { readonly to: string; readonly label: string; readonly icon: IconName }[] = [
  { to: "/", label: words.places.today, icon: "today" },
  { to: "/check-in", label: words.places.checkIn, icon: "checkIn" },
  { to: "/timeline", label: words.places.timeline, icon: "timeline" },
  { to: "/runs", label: words.places.runs, icon: "runs" },
  { to: "/more", label: words.places.more, icon: "more" },
];

/** What people of a clinic have here: no record of their own. */
const clinicPlaces = {
  clinician: [
    { to: "/runners", label: words.places.runners, icon: "runs" },
    { to: "/account", label: words.places.account, icon: "account" },
  ],
  "clinic-admin": [{ to: "/account", label: words.places.account, icon: "account" }],
} as const satisfies Partial<Record<Role, typeof places>>;

/** Header, navigation (at the thumb on phones), the plumb line, the page, and the footer. */
export function Shell() {
  const { pathname } = useLocation();
  const role = useAccount()?.role ?? "runner";
  const takesFilms = role === "runner" && pathname !== "/runs" && !pathname.startsWith("/runs/");
  useIdleEnd(role);
  const own = role === "runner" ? places : clinicPlaces[role];
  return (
    <div className="shell">
      <a className="skip-link" href="#main">
        {words.skip}
      </a>
      <header className="shell-header">
        <Link className="wordmark" to="/">
          Plumbline
        </Link>
        <nav className="shell-nav" aria-label={words.navigation}>
          <ul>
            {own.map((place) => (
              <li key={place.to}>
                <NavLink to={place.to} end>
                  <Icon name={place.icon} />
                  {place.label}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main className="shell-main" id="main" tabIndex={-1}>
        <SampleBanner />
        <Outlet />
      </main>
      <footer className="shell-footer">
        <p>{words.stays}</p>
        <p>
          <Link to="/accuracy">{words.accuracy}</Link> · <OfflineWords />
        </p>
      </footer>
      {takesFilms && <FilmDrop />}
    </div>
  );
}

function OfflineWords() {
  const isReady = useSyncExternalStore(offlineState.subscribe, offlineState.isReady);
  return <span data-offline-ready={isReady}>{isReady ? words.offline : words.needsNetwork}</span>;
}
