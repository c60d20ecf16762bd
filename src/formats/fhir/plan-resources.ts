import type { HandoverTrial } from "#core/handover/handover.ts";
import type { MadePlan } from "#core/plan/plan.ts";
import type { LoggedItem, SessionOfDay } from "#core/plan/session-plan.ts";
import type { EventOfDay } from "#core/record/runner-record.ts";
import { type FhirResource, type Json, numberPart, observation, ownCode, points } from "./fhir-parts.ts";

/** A session as it was done; one that was left out says why. */
export function sessionObservation({ day, log }: SessionOfDay): FhirResource {
  const { session, kind, items, skipped, painDuring, painAfter, minutes, km, note } = log;
  const component = [
    ...numberPart("minutes", minutes, ["min"]),
    ...numberPart("distance", km, ["km"]),
    ...numberPart("pain-during", painDuring, ["points", "{score}"]),
    ...numberPart("pain-after", painAfter, ["points", "{score}"]),
    ...items.map((item) => ({ code: ownCode(item.exercise), valueString: itemWords(item) })),
  ];
  return {
    ...observation({
      ...{ day, code: ownCode(`session-${kind}`), category: "activity" },
      value: {
        valueString: skipped === undefined ? "done" : `left out: ${skipped}`,
        ...(component.length === 0 ? {} : { component }),
        ...(note === undefined || note.trim() === "" ? {} : { note: [{ text: note }] }),
      },
    }),
    identifier: [{ system: "urn:plumbline:session", value: session }],
  };
}

/** "level 2, 3 sets of 10 repetitions, each side, effort 6 of 10, pain 1 of 10". */
function itemWords({ step, setsDone, reps, holdS, side, effort, pain, skipped, swappedFor }: LoggedItem): string {
  const of = [reps === undefined ? [] : [`${reps} repetitions`], holdS === undefined ? [] : [`${holdS} s`]].flat();
  return [
    ...(swappedFor === undefined ? [] : [`swapped for ${swappedFor}`]),
    `level ${step}`,
    ...(skipped === undefined ? [] : [`left out: ${skipped}`]),
    [`${setsDone} sets`, ...of].join(" of "),
    ...(side === "both" ? [] : [side === "each" ? "each side" : `${side} side`]),
    ...(effort === undefined ? [] : [`effort ${effort} of 10`]),
    ...(pain === undefined ? [] : [`pain ${pain} of 10`]),
  ].join(", ");
}

/** What was tried, with its verdict; the effect on pain with its 95 % interval where it could be told. */
export function trialObservation({ day, what, verdict, effect }: HandoverTrial): FhirResource {
  const part = (id: string, value: number): Json => ({ code: ownCode(id), valueQuantity: points(value) });
  return observation({
    ...{ day, code: ownCode("trial", what), category: "survey" },
    value: {
      valueCodeableConcept: ownCode(verdict),
      ...(effect === undefined
        ? {}
        : {
            component: [
              part("pain-change", effect.value),
              part("interval-95-low", effect.interval[0]),
              part("interval-95-high", effect.interval[1]),
            ],
          }),
    },
  });
}

/** A marked day. */
export function eventObservation({ day, event: { what, words } }: EventOfDay): FhirResource {
  const value = { valueString: words === undefined || words.trim() === "" ? what : words };
  return observation({ day, code: ownCode(`event-${what}`), value, category: "survey" });
}

/** Every version of the plan: the newest is the one that holds. */
export function carePlans(plans: readonly MadePlan[]): readonly FhirResource[] {
  return plans.map((plan, index) => {
    const activity = plan.weeks
      .flatMap(({ sessions }) => sessions)
      .map(({ day, title, why }) => ({
        detail: { status: "scheduled", scheduledString: day, description: `${title}. ${why}` },
      }));
    return {
      resourceType: "CarePlan",
      status: index === plans.length - 1 ? "active" : "revoked",
      intent: "plan",
      identifier: [{ system: "urn:plumbline:plan", value: String(plan.version) }],
      created: plan.madeOn,
      period: { start: plan.startedOn },
      title: `Plan, version ${plan.version}`,
      description: plan.running.why,
      ...(activity.length === 0 ? {} : { activity }),
    };
  });
}
