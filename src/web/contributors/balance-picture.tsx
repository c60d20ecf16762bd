import type { CheckResult, ContributorStanding } from "#core/contributors/contributor-result.ts";
import { words } from "./contributors-words.ts";

/** Units of the picture: a check is a bar as long as it is sure, one under the other. */
const [barHeight, gap, half] = [10, 6, 100] as const;

type Checks = readonly Pick<CheckResult, "id" | "sureness">[];

/**
 * What speaks for and against one contributor as bars on both sides of the plumb line, each as long as it is sure; what cannot be
 * told is open on the line. Nothing is added up into one number.
 */
export function BalancePicture({ standing }: { readonly standing: ContributorStanding }) {
  const { supports, against, cannotTell } = standing;
  const rows = Math.max(supports.length, against.length, 1);
  const openY = rows * (barHeight + gap) + gap;
  const height = openY + (cannotTell.length > 0 ? barHeight + gap : 0);
  const counts = { supports: supports.length, against: against.length, open: cannotTell.length };
  return (
    <figure className="balance">
      <svg viewBox={`${-half} 0 ${2 * half} ${height}`} role="img" aria-label={words.pictureAlt(counts)}>
        <Bars checks={against} side={-1} />
        <Bars checks={supports} side={1} />
        {cannotTell.map(({ id }, index) => (
          <rect
            key={id}
            className="balance-open"
            x={(index - (cannotTell.length - 1) / 2) * 14 - 4}
            y={openY}
            width={8}
            height={8}
          />
        ))}
        <path className="balance-line" d={`M0 0V${height}`} />
      </svg>
      <figcaption className="small soft" aria-hidden="true">
        <span>{words.pictureAgainst}</span>
        <span>{words.pictureFor}</span>
      </figcaption>
    </figure>
  );
}

function Bars({ checks, side }: { readonly checks: Checks; readonly side: 1 | -1 }) {
  return checks.map(({ id, sureness }, index) => {
    const width = sureness * (half - 8);
    return (
      <rect
        key={id}
        className={side === 1 ? "balance-for" : "balance-against"}
        x={side === 1 ? 3 : -3 - width}
        y={gap + index * (barHeight + gap)}
        width={width}
        height={barHeight}
        rx={3}
      />
    );
  });
}
