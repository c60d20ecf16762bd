import type { ContributorFindings } from "../contributors/contributor-result.ts";
import type { RankedContributor } from "./plan-input.ts";

/** Contributors as the plan asks them: those that something speaks for, patterns first, then by their rank. */
export function rankedContributors({
  patterns,
  ranked,
}: Pick<ContributorFindings, "patterns" | "ranked">): readonly RankedContributor[] {
  return [...patterns, ...ranked].map(({ id, standing }, index) => ({
    id,
    rank: index + 1,
    outcome: standing === "supported" ? "supports" : standing,
  }));
}
