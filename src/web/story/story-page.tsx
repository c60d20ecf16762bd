import { Button } from "react-aria-components";
import { Link, useNavigate, useParams } from "react-router";
import { type Story, type StoryPart, storyParts } from "#core/story/story.ts";
import { TextInput } from "../fields/text-input.tsx";
import { useEntries } from "../record/record.ts";
import { Closed } from "../screen/closed.tsx";
import { PageHeading } from "../shell/page-heading.tsx";
import { LifePart } from "./life-part.tsx";
import { PainPart } from "./pain-part.tsx";
import { PatternPart } from "./pattern-part.tsx";
import { RunningPart } from "./running-part.tsx";
import { isTold, words } from "./story-words.ts";
import { TriedPart } from "./tried-part.tsx";
import { type StoryDraft, useStory } from "./use-story.ts";
import "../styles/story.css";

/** The runner's story, part by part. */
export function StoryPage() {
  const { part } = useParams();
  const known = useEntries("story");
  if (known.state === "waiting") return <PageHeading title={words.title} />;
  if (known.state === "closed")
    return <Closed title={words.title} message={known.message ?? ""} fix={known.fix ?? ""} />;
  return <Parts entries={known.entries} part={storyParts.find((one) => one === part) ?? "pain"} />;
}

interface PartsProps {
  readonly entries: Parameters<typeof useStory>[0];
  readonly part: StoryPart;
}

function Parts({ entries, part }: PartsProps) {
  const draft = useStory(entries);
  const at = storyParts.indexOf(part);
  const { title, lead } = words.parts[part];
  return (
    <div className="story">
      <PageHeading key={part} title={title} />
      <p className="lead">{lead}</p>
      {at === 0 && <p className="soft">{words.lead}</p>}
      <PartLinks story={draft.value} part={part} />
      <div className="story-fields" key={`fields ${part}`}>
        <PartFields part={part} draft={draft} />
      </div>
      <p role="alert" className="field-error">
        {draft.problem}
      </p>
      <Steps at={at} keep={draft.keep} />
    </div>
  );
}

function PartLinks({ story, part }: { readonly story: Story; readonly part: StoryPart }) {
  return (
    <nav aria-label={words.title}>
      <ol className="story-parts">
        {storyParts.map((one) => (
          <li key={one}>
            <Link to={`/story/${one}`} aria-current={one === part ? "step" : undefined} data-told={isTold(story, one)}>
              {words.parts[one].title}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function PartFields({ part, draft }: { readonly part: StoryPart; readonly draft: StoryDraft }) {
  const { value, change, changePart } = draft;
  switch (part) {
    case "pain":
      return <PainPart value={value.pain ?? {}} change={(pain) => changePart(part, pain)} />;
    case "pattern":
      return <PatternPart value={value.pattern ?? {}} change={(pattern) => changePart(part, pattern)} />;
    case "running":
      return <RunningPart value={value.running ?? {}} change={(running) => changePart(part, running)} />;
    case "life":
      return <LifePart value={value.life ?? {}} change={(life) => changePart(part, life)} />;
    case "tried":
      return (
        <>
          <TriedPart value={value.tried ?? {}} change={(tried) => changePart(part, tried)} />
          <TextInput
            label={words.ownWords}
            value={value.ownWords}
            maxLength={5000}
            rows={4}
            onChange={(ownWords) => change((story) => ({ ...story, ownWords }))}
          />
        </>
      );
  }
}

function Steps({ at, keep }: { readonly at: number; readonly keep: () => Promise<void> }) {
  const navigate = useNavigate();
  const [before, after] = [storyParts[at - 1], storyParts[at + 1]];
  const go = (path: string) => {
    void keep();
    navigate(path);
  };
  return (
    <div className="button-row">
      {before !== undefined && (
        <Button className="button" onPress={() => go(`/story/${before}`)}>
          {words.back}
        </Button>
      )}
      <Button className="button button-primary" onPress={() => go(after === undefined ? "/" : `/story/${after}`)}>
        {after === undefined ? words.done : words.next}
      </Button>
    </div>
  );
}
