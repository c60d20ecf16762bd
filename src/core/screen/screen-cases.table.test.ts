import { describe, expect, test } from "vitest";
import { screenRuleSet } from "#content/red-flags.ts";
import { evaluateScreen } from "./evaluate-screen.ts";
import type { ScreenAnswer } from "./flag-record.ts";
import type { RunningAdvice, ScreenLevel } from "./screen-levels.ts";

const L1 = "emergency-now";
const L2 = "urgent-today";
const L3 = "see-clinician-soon";
const L4 = "self-manage";

/** Row; age; questions answered yes; wanted level; wanted running advice. Written from the table of flags, not from the records. */
type Case = readonly [string, number, string, ScreenLevel, RunningAdvice];

const cases: readonly Case[] = [
  ["nothing", 47, "", L4, "usual"],
  ["T1-1", 30, "saddle-numbness", L1, "stop"],
  ["T1-2", 30, "bladder-change", L1, "stop"],
  ["T1-2", 30, "bowel-change", L1, "stop"],
  ["T1-3", 30, "both-legs", L1, "stop"],
  ["T1-3", 30, "weakness-worsening", L1, "stop"],
  ["T1-4 alone", 30, "sexual-change", L2, "stop"],
  ["T1-4 with T1-1", 30, "sexual-change saddle-numbness", L1, "stop"],
  ["T1-4 with another row stays urgent", 30, "sexual-change below-knee-pain", L2, "stop"],
  ["T1-5", 30, "major-trauma", L1, "stop"],
  ["T1-6 tearing", 30, "tearing-pain", L1, "stop"],
  ["T1-6 faint", 30, "faint-pale", L1, "stop"],
  ["T1-6 known aneurysm", 30, "widened-artery", L1, "stop"],
  ["T1-6 sudden pain at 60 with smoking", 60, "sudden-severe-pain vascular-risk", L1, "stop"],
  ["T1-6 at 59", 59, "sudden-severe-pain vascular-risk", L4, "usual"],
  ["T1-6 smoking at 60 without such pain", 60, "vascular-risk", L4, "usual"],
  ["T1-7", 30, "chest-or-collapse", L1, "stop"],
  ["T2-1 very unwell", 30, "very-unwell", L1, "stop"],
  ["T2-1 fever and severe pain", 30, "fever-chills severe-constant-pain", L2, "stop"],
  ["T2-1 fever and infection", 30, "fever-chills recent-infection", L2, "stop"],
  ["T2-1 fever and weak immunity", 30, "fever-chills weak-immunity", L2, "stop"],
  ["T2-1 fever and injected drugs", 30, "fever-chills injected-drugs", L2, "stop"],
  ["T2-1 fever and procedure", 30, "fever-chills spine-procedure", L2, "stop"],
  ["T2-1 fever alone", 30, "fever-chills", L3, "stop"],
  ["T2-1 risks without fever", 30, "recent-infection weak-immunity injected-drugs spine-procedure", L4, "usual"],
  ["T2-1 severe pain without fever", 30, "severe-constant-pain", L4, "usual"],
  ["T2-2 new weakness", 30, "leg-weakness", L2, "stop"],
  ["T2-2 growing", 30, "leg-weakness weakness-worsening", L1, "stop"],
  ["T2-3 cancer alone", 30, "cancer-history", L3, "no-increase"],
  ["T2-3 with weight loss", 30, "cancer-history weight-loss", L2, "stop"],
  ["T2-3 with night pain", 30, "cancer-history night-constant", L2, "stop"],
  ["T2-3 with pain of the upper back", 30, "cancer-history thoracic-pain", L2, "stop"],
  ["T2-3 pain of the upper back alone", 30, "thoracic-pain", L4, "usual"],
  ["T2-4 burning and flank", 30, "urine-burning flank-pain", L2, "stop"],
  ["T2-4 burning and fever", 30, "urine-burning fever-chills", L2, "stop"],
  ["T2-4 burning alone", 30, "urine-burning", L3, "no-increase"],
  ["T2-4 flank alone", 30, "flank-pain", L4, "usual"],
  ["T2-4 blood", 30, "blood-in-urine", L2, "stop"],
  ["T2-4 belly", 30, "severe-belly-pain", L2, "stop"],
  ["T2-4 colic", 30, "colic-pain", L1, "stop"],
  ["T2-4 pregnancy outside the womb", 30, "ectopic-signs", L2, "stop"],
  ["T2-4 the same, severe", 30, "ectopic-signs severe-belly-pain", L1, "stop"],
  ["T2-5 at 70 after a small strain", 70, "minor-strain", L2, "stop"],
  ["T2-5 at 69", 69, "minor-strain", L4, "usual"],
  ["T2-5 steroids and a small strain", 30, "steroid-use minor-strain", L2, "stop"],
  ["T2-5 osteoporosis and a small strain", 30, "thin-bones minor-strain", L2, "stop"],
  ["T2-5 at 70 with sudden pain", 70, "sudden-onset", L3, "stop"],
  ["T2-5 osteoporosis and new pain", 30, "thin-bones new-pain", L3, "stop"],
  ["T2-5 osteoporosis alone", 30, "thin-bones", L4, "usual"],
  ["T2-5 at 70 alone", 70, "", L4, "usual"],
  ["T2-6 night alone", 30, "night-constant", L3, "no-increase"],
  ["T2-6 weight alone", 30, "weight-loss", L3, "no-increase"],
  ["T2-6 ill alone", 30, "feeling-ill", L3, "no-increase"],
  ["T2-6 night and weight", 30, "night-constant weight-loss", L2, "stop"],
  ["T2-6 night and ill", 30, "night-constant feeling-ill", L2, "stop"],
  ["T2-6 weight and fever", 30, "weight-loss fever-chills", L2, "stop"],
  ["T2-6 night and new at 50", 50, "night-constant new-pain", L2, "stop"],
  ["T2-6 night and new at 49", 49, "night-constant new-pain", L3, "no-increase"],
  ["T2-6 new at 50", 50, "new-pain", L4, "usual"],
  ["T3-1 spot, impact, load", 30, "bone-point-pain bone-impact-pain load-jump", L3, "stop"],
  ["T3-1 spot, rest, earlier injury", 30, "bone-point-pain bone-rest-pain prior-bone-stress", L3, "stop"],
  ["T3-1 spot, impact, under-eating", 30, "bone-point-pain bone-impact-pain under-eating", L3, "stop"],
  ["T3-1 spot, impact, steroids", 30, "bone-point-pain bone-impact-pain steroid-use", L3, "stop"],
  ["T3-1 rest and impact", 30, "bone-rest-pain bone-impact-pain", L3, "stop"],
  ["T3-1 spot and impact, no risk", 30, "bone-point-pain bone-impact-pain", L4, "usual"],
  ["T3-1 spot and risk alone", 30, "bone-point-pain load-jump", L4, "usual"],
  ["T3-1 groin on bearing weight", 30, "groin-weight-pain", L2, "stop"],
  ["T3-2 at 19, two weeks", 19, "over-two-weeks", L3, "stop"],
  ["T3-2 at 19, bending back", 19, "extension-pain", L3, "stop"],
  ["T3-2 at 19, one leg", 19, "one-leg-pain", L3, "stop"],
  ["T3-2 at 20", 20, "over-two-weeks extension-pain one-leg-pain", L4, "usual"],
  [
    "T3-3 four signs",
    50,
    "pain-over-3-months started-before-45 buttock-pain second-half-of-night better-with-movement psoriasis-ever",
    L3,
    "no-increase",
  ],
  [
    "T3-3 three signs",
    50,
    "pain-over-3-months started-before-45 buttock-pain second-half-of-night better-with-movement",
    L3,
    "no-increase",
  ],
  ["T3-3 two signs", 50, "pain-over-3-months started-before-45 buttock-pain second-half-of-night", L4, "usual"],
  ["T3-3 two signs and under 35", 34, "pain-over-3-months buttock-pain second-half-of-night", L3, "no-increase"],
  ["T3-3 two signs at 35", 35, "pain-over-3-months buttock-pain second-half-of-night", L4, "usual"],
  [
    "T3-3 three signs at 44",
    44,
    "pain-over-3-months buttock-pain arthritis-ever tendon-inflammation",
    L3,
    "no-increase",
  ],
  [
    "T3-3 three signs at 45, began later",
    45,
    "pain-over-3-months buttock-pain arthritis-ever tendon-inflammation",
    L4,
    "usual",
  ],
  [
    "T3-3 many signs, short pain",
    30,
    "buttock-pain second-half-of-night better-with-movement psoriasis-ever better-with-tablets",
    L4,
    "usual",
  ],
  ["T3-3 bowel", 44, "pain-over-3-months bowel-or-eye-inflammation", L3, "no-increase"],
  ["T3-4 first at 51", 51, "first-back-pain", L4, "usual"],
  ["T3-4 first at 51 with a mild other", 51, "first-back-pain below-knee-pain", L3, "no-increase"],
  ["T3-4 first at 50 with a mild other", 50, "first-back-pain below-knee-pain", L4, "usual"],
  ["T3-5 mild", 30, "below-knee-pain leg-numbness", L4, "usual"],
  ["T3-5 lasting", 30, "below-knee-pain leg-over-two-weeks", L3, "no-increase"],
  ["T3-5 severe numbness", 30, "leg-numbness leg-severe", L3, "no-increase"],
  ["T3-6", 30, "not-improving", L3, "no-increase"],
  ["T3-6", 30, "worse-two-weeks", L3, "no-increase"],
  ["T3-6 all of them", 30, "not-improving worse-two-weeks pain-seven-week", L3, "no-increase"],
  ["T3-7 missed periods", 30, "missed-periods", L3, "no-increase"],
  ["T3-7 two signs", 30, "under-eating always-tired", L3, "no-increase"],
  ["T3-7 one sign", 30, "under-eating", L4, "usual"],
  ["T3-8 fear, first time", 30, "mood-in-the-way", L4, "usual"],
  ["T3-8 fear, no better", 30, "mood-in-the-way mood-no-better", L3, "no-increase"],
  ["T3-8 dark thoughts", 30, "self-harm-thoughts", L2, "stop"],
  ["T3-8 dark thoughts now", 30, "self-harm-thoughts self-harm-now", L1, "stop"],
  ["T3-9", 30, "pregnant-or-birth", L3, "no-increase"],
  ["T3-9", 30, "blood-thinners", L3, "no-increase"],
  ["T3-9", 30, "bleeding-disorder", L3, "no-increase"],
  ["T3-9", 30, "spine-surgery", L3, "no-increase"],
  ["T3-10 at 15", 15, "", L3, "stop"],
  ["T3-10 at 16", 16, "", L3, "no-increase"],
  ["T3-10 at 17", 17, "", L3, "no-increase"],
  ["T3-10 at 18", 18, "", L4, "usual"],
  ["3c strong pain", 30, "run-pain-above-5", L4, "stop"],
  ["3c limp", 30, "run-limp", L4, "stop"],
  ["3c new leg signs", 30, "leg-symptoms-new", L4, "stop"],
  ["3c mornings", 30, "mornings-worse-twice", L4, "step-back"],
  ["3c rising", 30, "rising-weekly", L4, "step-back"],
  ["3c rising, also walking", 30, "rising-weekly also-when-walking", L4, "stop"],
  ["3c walking", 30, "walking-hurts", L4, "stop"],
];

function yesTo(ids: string): Record<string, ScreenAnswer> {
  return Object.fromEntries(ids.split(" ").flatMap((id) => (id === "" ? [] : [[id, "yes"]])));
}

describe("evaluateScreen()", () => {
  const named = cases.map(([row, ageYears, ids, level, advice]) => ({ row, ageYears, ids, level, advice }));

  test.each(named)("evaluateScreen() of $row, $ageYears years, yes to [$ids] is $level, running $advice", (wanted) => {
    const result = evaluateScreen(screenRuleSet, { answers: yesTo(wanted.ids), ageYears: wanted.ageYears });
    expect([result.level, result.running.advice]).toEqual([wanted.level, wanted.advice]);
  });

  test("the cases touch every row of the table", () => {
    const rows = screenRuleSet.records.map(({ row }) => row).filter((row) => row.startsWith("T"));
    const touched = new Set(cases.map(([row]) => row.split(" ")[0]));
    expect(rows.filter((row) => !touched.has(row))).toEqual([]);
    expect(rows).toHaveLength(23);
  });
});
