import { cssVariables } from "./tokens.ts";

/** The style sheet of a report that stands alone: light and dark, phone to desk, and A4. */
export function reportStyle(fontFaces: string): string {
  return `${fontFaces}
:root { color-scheme: light dark; ${cssVariables("light")} }
@media (prefers-color-scheme: dark) { :root { ${cssVariables("dark")} } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 Inter, system-ui, sans-serif; font-variant-numeric: tabular-nums; }
header, main, footer { max-width: 1136px; margin: 0 auto; padding: 0 24px; }
header { margin-top: 40px; }
.plumb { border-left: 2px solid var(--line); padding-left: 24px; }
h1 { font-size: 40px; line-height: 1.15; font-weight: 600; margin: 0 0 8px; letter-spacing: -0.02em; }
h2 { font-size: 28px; line-height: 1.25; font-weight: 600; margin: 56px 0 8px; letter-spacing: -0.01em; }
h3 { font-size: 20px; line-height: 1.3; font-weight: 600; margin: 24px 0 8px; }
p, li, dd { max-width: 68ch; }
.summary { font-size: 20px; margin: 16px 0 0; }
.small, .source, figcaption, footer { font-size: 13px; color: var(--soft-ink); }
.source { margin: 0; overflow-wrap: anywhere; }
.card { background: var(--raised); border: 1px solid var(--hairline); border-radius: var(--radius); padding: 16px; }
.findings { display: grid; grid-template-columns: repeat(auto-fit, minmax(280px, 1fr)); gap: 16px; max-width: 1136px; }
.findings .card { max-width: 420px; }
@media (min-width: 720px) { .findings .card:only-child { display: grid; grid-template-columns: 320px 1fr; gap: 32px; max-width: none; } }
.findings h3 { margin-top: 8px; }
.findings p { margin: 8px 0; }
figure { margin: 0; }
.findings figure svg { display: block; margin: 0 auto 8px; border-radius: 6px; }
.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(320px, 100%), 1fr)); gap: 16px; }
.charts figcaption { color: var(--ink); font-size: 16px; }
.charts figcaption .small { display: block; margin: 0; }
.charts figcaption.small { font-size: 13px; color: var(--soft-ink); }
.charts svg { display: block; margin: 8px 0; width: 100%; max-width: 400px; }
.small, .small p { margin: 8px 0; }
table { border-collapse: collapse; width: 100%; margin: 16px 0; }
caption { text-align: left; font-size: 13px; color: var(--soft-ink); padding-bottom: 8px; }
th, td { text-align: left; padding: 8px 16px 8px 0; border-bottom: 1px solid var(--hairline); vertical-align: top; font-weight: 400; }
thead th { font-size: 13px; color: var(--soft-ink); vertical-align: bottom; }
.meaning { display: block; font-size: 13px; color: var(--soft-ink); }
.number { font-size: 20px; white-space: nowrap; }
td:last-child { white-space: nowrap; }
.unit, .class { font-size: 13px; color: var(--soft-ink); }
.class { display: block; }
.interval { display: flex; flex-wrap: wrap; align-items: center; gap: 0 8px; }
.whisker { flex: none; }
.side { display: inline-block; width: 20px; text-align: center; border: 1px solid currentColor; border-radius: 4px; font-size: 13px; font-weight: 600; line-height: 18px; }
.left { color: var(--left); }
.right { color: var(--right); }
.missing { color: var(--soft-ink); }
.missing dt { font-weight: 600; }
.missing dd { margin: 0 0 12px; }
.ways { columns: 2 320px; column-gap: 32px; font-size: 13px; }
.ways dt { font-weight: 600; break-after: avoid; }
.ways dd { margin: 0 0 12px; color: var(--soft-ink); }
.reasons li { margin-bottom: 16px; }
details { margin: 8px 0; }
summary { cursor: pointer; color: var(--line); font-size: 13px; min-height: 44px; display: list-item; padding: 12px 0; }
summary:focus-visible { outline: 2px solid var(--line); outline-offset: 2px; border-radius: 4px; }
footer { margin-top: 56px; padding-bottom: 40px; border-top: 1px solid var(--hairline); padding-top: 16px; }
@media (max-width: 719px) {
  header, main, footer { padding-left: 16px; padding-right: 16px; }
  header { margin-top: 24px; }
  .plumb { padding-left: 16px; }
  h1 { font-size: 28px; }
  h2 { font-size: 20px; margin-top: 40px; }
  h3 { font-size: 16px; }
  main > section > table thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  main > section > table, main > section > table tbody, main > section > table caption { display: block; }
  main > section > table tr { display: grid; grid-template-columns: 1fr 1fr; gap: 4px 16px; border-bottom: 1px solid var(--hairline); padding: 12px 0; }
  main > section > table th, main > section > table td { display: block; border: 0; padding: 0; }
  main > section > table td::before { content: attr(data-label); display: block; font-size: 13px; color: var(--soft-ink); }
  main > section > table tbody th { font-weight: 600; grid-column: 1 / -1; }
  .meaning { font-weight: 400; }
}
@media print {
  @page { size: A4; margin: 16mm 14mm; }
  :root { ${cssVariables("light")} color-scheme: light; }
  body { background: #fff; font-size: 10.5pt; }
  header, main, footer { padding: 0; max-width: none; }
  header { margin-top: 0; }
  h1 { font-size: 24pt; } h2 { font-size: 16pt; margin-top: 24pt; } h3 { font-size: 12pt; }
  .findings { grid-template-columns: repeat(3, 1fr); }
  .charts { grid-template-columns: repeat(2, 1fr); }
  .card, tr, figure, li, dt { break-inside: avoid; }
  h2, h3, caption { break-after: avoid; }
  .findings figure svg { max-height: 70mm; width: auto; }
  details { display: none; }
  th, td { padding: 4px 10px 4px 0; }
}`;
}
