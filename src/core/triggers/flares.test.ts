import { expect, test } from "vitest";
import { dayRoles, flareDays } from "./flares.ts";

const calm = (days: number, pain = 2) => Array.from({ length: days }, () => pain);
const none = Number.NaN;

test("flareDays() calls a rise of two points above the usual a flare, and of one point none", () => {
  const { roles, usual } = flareDays([...calm(14), 3, 4]);
  expect([roles[13], roles[14], roles[15]]).toEqual([dayRoles.ordinary, dayRoles.ordinary, dayRoles.flare]);
  expect(usual[15]).toBe(2);
});

test("flareDays() counts nothing before a week is told", () => {
  const { roles } = flareDays([2, 2, 2, 2, 2, 2, 9, 2]);
  expect([...roles]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
});

test("flareDays() leaves out a flare that goes on, and three days after it", () => {
  const { roles } = flareDays([...calm(14), 5, 5, 2, 2, 2, 2, 5]);
  expect([...roles.slice(14)]).toEqual([dayRoles.flare, 0, 0, 0, 0, dayRoles.ordinary, dayRoles.flare]);
});

test("flareDays() leaves out a day that was not told, and the one after it, flare or not", () => {
  const { roles } = flareDays([...calm(14), none, 5, 2, 2, none, 2, 2]);
  expect([...roles.slice(14)]).toEqual([0, 0, 0, 0, 0, 0, dayRoles.ordinary]);
});

test("flareDays() takes a higher pain that stays for the new usual", () => {
  const { roles } = flareDays([...calm(14), ...calm(20, 5)]);
  expect(roles.at(-1)).toBe(dayRoles.ordinary);
});
