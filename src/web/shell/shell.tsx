import { useSyncExternalStore } from "react";
import { Link, NavLink, Outlet, useLocation } from "react-router";
import { FilmDrop } from "../start/film-drop.tsx";
import { Icon, type IconName } from "./icons.tsx";
import { offlineState } from "./offline.ts";
import { SampleBanner } from "./sample-banner.tsx";

const places: readonly { readonly to: string; readonly label: string; readonly icon: IconName }[] = [
  { to: "/", label: "Today", icon: "today" },
  { to: "/check-in", label: "Check-in", icon: "checkIn" },
  { to: "/timeline", label: "Timeline", icon: "timeline" },
  { to: "/runs", label: "Load", icon: "runs" },
  { to: "/more", label: "More", icon: "more" },
];

/** Header, navigation (at the thumb on phones), the plumb line, the page, and the footer. */
export function Shell() {
  const { pathname } = useLocation();
  const takesRuns = pathname === "/runs" || pathname.startsWith("/runs/");
  return (
    <div className="shell">
      <a className="skip-link" href="#main">
        Skip to the page
      </a>
      <header className="shell-header">
        <Link className="wordmark" to="/">
          Plumbline
        </Link>
        <nav className="shell-nav" aria-label="Main">
          <ul>
            {places.map((place) => (
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
        <p>Your film stays on this device. Plumbline measures; it does not diagnose.</p>
        <p>
          <Link to="/accuracy">How accurate it is</Link> · <OfflineWords />
        </p>
      </footer>
      {!takesRuns && <FilmDrop />}
    </div>
  );
}

function OfflineWords() {
  const isReady = useSyncExternalStore(offlineState.subscribe, offlineState.isReady);
  return (
    <span data-offline-ready={isReady}>{isReady ? "Works without a network" : "Needs the network this once"}</span>
  );
}
