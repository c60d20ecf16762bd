import { evidenceOf } from "#content/content.ts";
import type { NormRecord } from "#content/norm-schema.ts";
import { normsById } from "#content/norms.ts";
import type { SelfTestRecord } from "#content/self-test-schema.ts";
import { EvidenceList } from "../results/evidence-list.tsx";
import { valueWords, words } from "./test-words.ts";

/** What others reach, or that no reference is available; and which change counts. */
export function TestReference({ test }: { readonly test: SelfTestRecord }) {
  const { norms = [], noReference, realChange, unit } = test;
  const known = norms.flatMap((id) => normsById.get(id) ?? []);
  const cited = [...known.flatMap(citedIn), ...("evidence" in realChange ? realChange.evidence : [])];
  return (
    <section className="section" aria-labelledby="reference">
      <h2 id="reference">{words.reference}</h2>
      {noReference !== undefined && <p>{noReference}</p>}
      {known.map((norm) => (
        <div key={norm.id}>
          <ul>
            {norm.groups.map((group) => (
              <li key={group.who}>
                {groupWords(group, unit)}{" "}
                {group.origin === "memory" && <span className="soft">{words.fromMemory}</span>}
              </li>
            ))}
          </ul>
          <p className="soft">{norm.use}</p>
        </div>
      ))}
      <p>
        {"unknown" in realChange ? realChange.unknown : words.realChange(valueWords(realChange.value, unit))}{" "}
        {"value" in realChange && realChange.origin === "design" && words.byHand}{" "}
        {"value" in realChange && realChange.note}
      </p>
      <EvidenceList evidence={evidenceOf([...new Set(cited)])} />
    </section>
  );
}

function citedIn({ groups, errors }: NormRecord): readonly string[] {
  return [...groups, ...errors].flatMap(({ evidence }) => evidence);
}

function groupWords(group: NormRecord["groups"][number], unit: SelfTestRecord["unit"]): string {
  const { who, mean, standardDeviation, quartiles, range, text } = group;
  const say = (value: number) => valueWords(value, unit);
  const parts = [
    ...(mean !== undefined && standardDeviation !== undefined
      ? [words.group.spread(who, say(mean), [say(mean - standardDeviation), say(mean + standardDeviation)])]
      : []),
    ...(mean !== undefined && standardDeviation === undefined ? [words.group.mean(who, say(mean))] : []),
    ...(quartiles === undefined ? [] : [words.group.quartiles(who, quartiles.map(say))]),
    ...(range === undefined ? [] : [words.group.range(who, range.map(say))]),
  ];
  return [...(parts.length === 0 ? [`${who}.`] : parts), ...(text === undefined ? [] : [text])].join(" ");
}
