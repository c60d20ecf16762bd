import { Link } from "react-router";
import { useAccount } from "../account/here.ts";
import { Icon, type IconName } from "../shell/icons.tsx";
import { PageHeading } from "../shell/page-heading.tsx";
import { words as texts } from "./more-words.ts";

const places: readonly {
  readonly to: string;
  readonly label: string;
  readonly words: string;
  readonly icon: IconName;
}[] = [
  { to: "/form", ...texts.places.film, icon: "film" },
  { to: "/story", ...texts.places.story, icon: "story" },
  { to: "/tests", ...texts.places.tests, icon: "tests" },
  { to: "/plan", ...texts.places.plan, icon: "week" },
  { to: "/reassess", ...texts.places.reassess, icon: "turn" },
  { to: "/handover", ...texts.places.handover, icon: "save" },
  { to: "/exercises", ...texts.places.exercises, icon: "exercise" },
  { to: "/check-in/week", ...texts.places.week, icon: "week" },
  { to: "/trials", ...texts.places.trials, icon: "trial" },
  { to: "/triggers", ...texts.places.triggers, icon: "trigger" },
  { to: "/guide", ...texts.places.guide, icon: "guide" },
  { to: "/compare", ...texts.places.compare, icon: "compare" },
  { to: "/stored", ...texts.places.stored, icon: "device" },
  { to: "/screen", ...texts.places.screen, icon: "safety" },
  { to: "/settings", ...texts.places.settings, icon: "settings" },
  { to: "/contributors", ...texts.places.contributors, icon: "compare" },
  { to: "/known", ...texts.places.known, icon: "check" },
  { to: "/reminders", ...texts.places.reminders, icon: "week" },
  { to: "/accuracy", ...texts.places.accuracy, icon: "check" },
];

const accountPlace: (typeof places)[number] = {
  to: "/account",
  ...texts.places.account,
  icon: "account",
};

/** Everything that has no place of its own in the navigation. */
export function MorePage() {
  const account = useAccount();
  return (
    <>
      <PageHeading title={texts.title} />
      <ul className="more-list">
        {[...(account === undefined ? [] : [accountPlace]), ...places].map(({ to, label, words, icon }) => (
          <li key={to}>
            <Link className="card more-card" to={to}>
              <Icon name={icon} />
              <span>
                <strong>{label}</strong>
                <span className="soft">{words}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
