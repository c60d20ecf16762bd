import { useEffect } from "react";
import { Input, Label, SearchField, Text } from "react-aria-components";
import { Link, useParams, useSearchParams } from "react-router";
import { claimsById } from "#content/claims.ts";
import { Choice } from "../fields/choice.tsx";
import { PageHeading } from "../shell/page-heading.tsx";
import { ClaimCard, recordTitle } from "./claim-card.tsx";
import { type ClaimSearch, isSoughtClaim } from "./known-facts.ts";
import { words } from "./known-words.ts";
import "../styles/known.css";

const gradeIds = Object.keys(words.grades) as readonly ClaimSearch["grade"][];
const themes = Object.entries(words.themes);

/** So few claims are shown with everything about them. */
const mostOpen = 2;

/** Every claim of the clinic articles, to be searched; an address that names a claim opens it. */
export function KnownPage() {
  const { id } = useParams();
  const [query, setQuery] = useSearchParams();
  const search: ClaimSearch = {
    text: query.get("q") ?? "",
    grade: gradeIds.find((own) => own === query.get("grade")) ?? "all",
    about: query.get("about") ?? "",
  };
  const change = (name: string, value: string) =>
    setQuery(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === "" || value === "all") next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  const all = [...claimsById.values()];
  const found = all.filter((claim) => isSoughtClaim(claim, { ...search, text: search.text.trim() }));
  useEffect(() => {
    if (id !== undefined) document.getElementById(id)?.scrollIntoView({ block: "start" });
  }, [id]);
  return (
    <>
      <PageHeading title={words.title} />
      <p className="lead">{words.lead}</p>
      <div className="known-search">
        <SearchField className="field" value={search.text} onChange={(text) => change("q", text)}>
          <Label>{words.search}</Label>
          <Input />
          <Text slot="description" className="help">
            {words.searchHelp}
          </Text>
        </SearchField>
        <div>
          <Choice
            label={words.grade}
            answers={words.grades}
            value={search.grade}
            onChange={(grade) => change("grade", grade)}
          />
          <p className="help">{words.gradeHelp}</p>
        </div>
      </div>
      {search.about !== "" && (
        <p className="note">
          {words.about(search.about.split(",").map(recordTitle).join("; "))} <Link to="/known">{words.all}</Link>
        </p>
      )}
      <p role="status" className="soft small">
        {found.length === 0 ? words.nothing : words.found(found.length, all.length)}
      </p>
      {themes.map(([theme, title]) => {
        const own = found.filter((claim) => claim.theme === theme);
        if (own.length === 0) return null;
        return (
          <section key={theme} className="section" aria-labelledby={`theme-${theme}`}>
            <h2 id={`theme-${theme}`}>{title}</h2>
            <ul className="claims">
              {own.map((claim) => {
                const isOpen = claim.id === id || found.length <= mostOpen;
                return (
                  <li key={`${claim.id} ${isOpen}`}>
                    <ClaimCard claim={claim} isOpen={isOpen} />
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
      <p className="small soft">{words.note}</p>
    </>
  );
}
