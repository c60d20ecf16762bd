import { Hono } from "hono";
import { readCalendarName } from "#app/reminders/calendar-name.ts";
import { RunnerReminders } from "#app/reminders/runner-reminders.ts";
import type { DataOfRunners } from "#app/runner-data/data-of-runners.ts";

/** The calendar at its secret address: for whoever has it, without signing in, as calendar programs ask. */
export function calendarRoutes(data: DataOfRunners): Hono {
  const routes = new Hono();
  routes.get("/:file{.+\\.ics}", async (context) => {
    const named = readCalendarName(context.req.param("file").replace(/\.ics$/, ""));
    const store = named === undefined ? undefined : (await data.store()).runner(named.runnerId);
    const text =
      named === undefined || store === undefined
        ? undefined
        : await new RunnerReminders(store, named.runnerId).calendar(named.key);
    // The same answer for a wrong address and for one that was taken back.
    if (text === undefined) return context.text("Not found", 404, { "cache-control": "no-store" });
    return context.body(text, 200, {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'inline; filename="plumbline.ics"',
      "cache-control": "private, no-store",
    });
  });
  return routes;
}
