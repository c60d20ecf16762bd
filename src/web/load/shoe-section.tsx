import { useEffect, useState } from "react";
import { Button } from "react-aria-components";
import type { RunnerName, ShoeRequest, Shoes } from "#contract/load-api-schema.ts";
import type { LoadReport } from "#contract/load-report-schema.ts";
import { Icon } from "../shell/icons.tsx";
import { loadApi } from "./load-api.ts";
import { dayWords, km, wholeWords } from "./load-words.ts";
import { ShoeForm } from "./shoe-form.tsx";
import { words } from "./shoe-words.ts";

type EnteredShoe = Shoes["shoes"][number];

interface ShoeSectionProps {
  readonly report: LoadReport;
  readonly runner: RunnerName;
  readonly reload: () => Promise<void>;
}

/** Shoes with their kilometres; they can be added, changed, retired, and put on from a day. */
export function ShoeSection({ report, runner, reload }: ShoeSectionProps) {
  const { shoes, problem, work } = useShoes(runner, reload);
  const [isAdding, setIsAdding] = useState(false);
  const most = Math.max(1, ...report.shoes.map(({ distanceKm }) => distanceKm));
  const { withoutShoe } = report;
  return (
    <section className="section" aria-labelledby="shoes">
      <h2 id="shoes">{words.title}</h2>
      <p className="soft">{words.lead}</p>
      <ul className="shoe-list">
        {report.shoes.map((shoe) => (
          <ShoeRow
            key={shoe.name}
            shoe={shoe}
            most={most}
            entered={shoes?.shoes.find(({ name }) => name === shoe.name)}
            changes={shoes?.changes ?? []}
            runner={runner}
            work={work}
          />
        ))}
      </ul>
      {withoutShoe.runs > 0 && (
        <p className="soft">
          {words.without(withoutShoe.runs, wholeWords(withoutShoe.runs), wholeWords(withoutShoe.distanceKm))}
        </p>
      )}
      {isAdding ? (
        <ShoeForm
          onSave={(shoe) => {
            setIsAdding(false);
            work(loadApi.saveShoe(runner, shoe));
          }}
          onCancel={() => setIsAdding(false)}
        />
      ) : (
        <Button className="button" onPress={() => setIsAdding(true)}>
          <Icon name="add" />
          {words.add}
        </Button>
      )}
      <p role="status" className="field-error">
        {problem}
      </p>
    </section>
  );
}

function useShoes(runner: RunnerName, reload: () => Promise<void>) {
  const [shoes, setShoes] = useState<Shoes>();
  const [problem, setProblem] = useState("");
  useEffect(() => {
    loadApi.shoes(runner).then(setShoes, () => undefined);
  }, [runner]);
  const work = (change: Promise<Shoes>) => {
    setProblem("");
    change.then(
      (changed) => {
        setShoes(changed);
        return reload();
      },
      (error: Error) => setProblem(error.message),
    );
  };
  return { shoes, problem, work };
}

interface ShoeRowProps {
  readonly shoe: LoadReport["shoes"][number];
  readonly most: number;
  readonly entered: EnteredShoe | undefined;
  readonly changes: Shoes["changes"];
  readonly runner: RunnerName;
  readonly work: (change: Promise<Shoes>) => void;
}

function ShoeRow({ shoe, most, entered, changes, runner, work }: ShoeRowProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { name, distanceKm, startKm } = shoe;
  const save = (request: ShoeRequest) => {
    setIsOpen(false);
    work(loadApi.saveShoe(runner, request));
  };
  return (
    <li>
      <div className="shoe-head">
        <strong>{name}</strong>
        <span>
          {wholeWords(distanceKm)} <span className="unit">km</span>
        </span>
      </div>
      <svg className="import-track" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect className="track" width="100" height="4" />
        <rect className="done" width={(100 * distanceKm) / most} height="4" />
      </svg>
      <p className="small soft">{factWords(shoe)}</p>
      {isOpen ? (
        <ShoeForm shoe={entered ?? { name, startKm }} onSave={save} onCancel={() => setIsOpen(false)}>
          {entered !== undefined && <Changes entered={entered} changes={changes} runner={runner} work={work} />}
        </ShoeForm>
      ) : (
        <Button className="button button-quiet" aria-label={words.changeAlt(name)} onPress={() => setIsOpen(true)}>
          {words.change}
        </Button>
      )}
    </li>
  );
}

function factWords(shoe: LoadReport["shoes"][number]): string {
  const { runs, last30Km, startKm, firstDay, lastDay, retiredOn, untilReminderKm: left } = shoe;
  return words.facts({
    runs,
    last30Km: km(last30Km),
    ...(firstDay === undefined || lastDay === undefined ? {} : { worn: [dayWords(firstDay), dayWords(lastDay)] }),
    ...(startKm > 0 ? { startKm: wholeWords(startKm) } : {}),
    ...(retiredOn === undefined ? {} : { retiredOn: dayWords(retiredOn) }),
    ...(left === undefined ? {} : { reminder: { km: wholeWords(Math.abs(left)), isPast: left < 0 } }),
  });
}

interface ChangesProps {
  readonly entered: EnteredShoe;
  readonly changes: Shoes["changes"];
  readonly runner: RunnerName;
  readonly work: (change: Promise<Shoes>) => void;
}

/** Days from which runs that name no shoe count for this one, and taking the shoe out. */
function Changes({ entered, changes, runner, work }: ChangesProps) {
  const [day, setDay] = useState("");
  const own = changes.filter(({ shoeId }) => shoeId === entered.id);
  return (
    <div className="shoe-changes">
      <p className="small soft">{words.changes}</p>
      <ul className="plain-list">
        {own.map((change) => (
          <li key={change.day} className="with-button">
            {words.from(dayWords(change.day))}
            <Button className="button button-quiet" onPress={() => work(loadApi.removeShoeChange(runner, change.day))}>
              {words.takeOff}
            </Button>
          </li>
        ))}
      </ul>
      <div className="inline-form">
        <label className="field">
          {words.wornFrom}
          <input type="date" value={day} onChange={(event) => setDay(event.target.value)} />
        </label>
        <Button
          className="button"
          isDisabled={day === ""}
          onPress={() => {
            setDay("");
            work(loadApi.changeShoe(runner, day, entered.id));
          }}
        >
          {words.set}
        </Button>
        <Button className="button" onPress={() => work(loadApi.removeShoe(runner, entered.id))}>
          <Icon name="bin" />
          {words.takeOut}
        </Button>
      </div>
    </div>
  );
}
