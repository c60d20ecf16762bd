import type { Handover } from "#core/handover/handover.ts";
import { loadPainter } from "../load/load-painter.ts";
import { dateWords } from "../load/load-words.ts";
import { wrapped } from "../terminal-report.ts";
import { textTable } from "../text-table.ts";
import type { HandoverBlock } from "./handover-block.ts";
import { handoverBlocks } from "./handover-blocks.ts";
import { handoverWords as words } from "./handover-words.ts";

/** The page for a clinician as text for a terminal or a pipe: the same blocks and words as on paper. */
export function terminalHandover(handover: Handover, { hasColour }: { readonly hasColour: boolean }): string {
  const paint = loadPainter(hasColour);
  const bar = paint("|", "line");
  const { from, today } = handover;
  const head = [
    `${bar} ${paint(words.title, "bold")}`,
    ...wrapped(words.source(dateWords(from, today), dateWords(today, from))).map((line) => `${bar} ${line}`),
  ];
  const blocks = handoverBlocks(handover).map((block) => [
    paint(words.sections[block.id], "bold"),
    ...blockLines(block),
  ]);
  return `${[head, ...blocks].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function blockLines({ lines, facts = [], list = [], table, chart }: HandoverBlock): readonly string[] {
  const shown = table ?? chart?.table;
  return [
    ...lines.flatMap((line) => wrapped(line)),
    ...facts.flatMap(([label, said]) => wrapped(words.said(label, said), "  ")),
    ...list.flatMap((item) => wrapped(`- ${item}`, "  ")),
    ...(shown === undefined ? [] : tableLines(shown)),
  ];
}

function tableLines({ columns, rows }: NonNullable<HandoverBlock["table"]>): readonly string[] {
  const [lines = []] = textTable(
    [{ head: columns, rows }],
    columns.map(() => ({ align: "left" }) as const),
  );
  return lines.map((line) => `  ${line}`);
}
