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
  { to: "/accuracy", ...texts.places.accuracy, icon: "check" },
  { to: "/form", label: "New film", words: "Ten seconds of film become a form report.", icon: "film" },
  { to: "/story", label: "Your story", words: "Where and when it hurts, how you run, what you tried.", icon: "story" },
  { to: "/tests", label: "Body tests", words: "How long you hold, how far you bend.", icon: "tests" },
  { to: "/exercises", label: "Exercises", words: "Each with a figure, from easy to hard.", icon: "exercise" },
  { to: "/check-in/week", label: "Your week", words: "What your back lets you do, once a week.", icon: "week" },
  {
    to: "/trials",
    label: "See what helps",
    words: "Change one thing on a run, or over weeks, and see.",
    icon: "trial",
  },
  {
    to: "/triggers",
    label: "Before your flares",
    words: "What goes before them, from your own days.",
    icon: "trigger",
  },
  { to: "/guide", label: "How to film", words: "Where the phone stands and what it sees.", icon: "guide" },
  { to: "/compare", label: "Compare", words: "Two films side by side, step by step.", icon: "compare" },
  { to: "/stored", label: "Kept here", words: "Reports and films on this device.", icon: "device" },
  { to: "/screen", label: "Safety questions", words: "Answer them, or change an answer.", icon: "safety" },
  {
    to: "/settings",
    label: "Settings",
    words: "Take your record with you, bring one, erase everything.",
    icon: "settings",
  },
  {
    to: "/reminders",
    label: "Calendar and reminders",
    words: "Your sessions in your own calendar; quiet unless you ask.",
    icon: "week",
  },
  { to: "/accuracy", label: "How accurate it is", words: "Every measure against known truth.", icon: "check" },
];

const accountPlace: (typeof places)[number] = {
  to: "/account",
  label: "Your account",
  words: "How you sign in, where you are signed in, signing out.",
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
