import { useState } from "react";
import { Input, Label, SearchField, Text } from "react-aria-components";
import { Link } from "react-router";
import type { ExerciseRecord } from "#content/exercise-schema.ts";
import { exercisesById } from "#content/exercises.ts";
import { ExerciseFigure } from "../figures/exercise-figure.tsx";
import { PageHeading } from "../shell/page-heading.tsx";
import { figureOf, isSought } from "./exercise-facts.ts";
import { exerciseGroups, groupOf } from "./exercise-groups.ts";
import { words } from "./exercise-words.ts";
import "../styles/exercises.css";

/** Every exercise, by what it trains. */
export function ExercisesPage() {
  const [search, setSearch] = useState("");
  const found = [...exercisesById.values()].filter((exercise) => isSought(exercise, search.trim()));
  const groups = Map.groupBy(found, groupOf);
  return (
    <>
      <PageHeading title={words.title} />
      <p className="lead">{words.lead}</p>
      <SearchField className="field exercise-search" value={search} onChange={setSearch}>
        <Label>{words.search}</Label>
        <Input />
        <Text slot="description" className="help">
          {words.searchHelp}
        </Text>
      </SearchField>
      <p role="status" className="soft small">
        {found.length === 0 ? words.nothing : words.found(found.length)}
      </p>
      {exerciseGroups.map((group) => {
        const exercises = groups.get(group);
        if (exercises === undefined) return null;
        return (
          <section key={group} className="section" aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>{words.groups[group]}</h2>
            <ul className="exercise-list">
              {exercises.map((exercise) => (
                <li key={exercise.id}>
                  <ExerciseCard exercise={exercise} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function ExerciseCard({ exercise }: { readonly exercise: ExerciseRecord }) {
  const { id, title, purpose, ladder } = exercise;
  // The middle of the ladder looks most like what the name says.
  const step = Math.ceil(ladder.length / 2);
  const name = ladder[step - 1]?.name ?? title;
  return (
    <Link className="card exercise-card" to={`/exercises/${id}`}>
      <span className="exercise-card-figure">
        <ExerciseFigure movement={figureOf(id, step)} alt={words.figureAlt(title, name)} isStill />
      </span>
      <strong>{title}</strong>
      <span className="soft">{purpose}</span>
      <span className="small soft">{words.steps(ladder.length)}</span>
    </Link>
  );
}
