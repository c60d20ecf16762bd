import { startApp } from "/work/main/test/e2e/support/start-app.ts";
import { launchBrowser, openPage } from "/work/main/test/e2e/support/browser.ts";
const app = await startApp(); const browser = await launchBrowser();
const [,, paths, seed = "1", widths = "390,1280", scheme="light"] = process.argv;
const put = async (kind: string, day: string, body: unknown) => { const r = await fetch(`${app.url}/api/runners/own/entries/${crypto.randomUUID()}`, { method: "PUT", headers: { "content-type": "application/json" }, body: JSON.stringify({ kind, day, revision: 1, madeAt: new Date().toISOString(), body }) }); if (!r.ok) console.log(kind, r.status, await r.text()); };
const day = (back: number) => new Date(Date.now() - back * 864e5).toISOString().slice(0, 10);
if (seed === "1") {
  for (let i = 1; i < 40; i++) if (i % 5) await put("check-in", day(i), { painNow: Math.min(9, 2 + Math.round(i / 8)), painWorst: Math.min(10, 3 + Math.round(i / 8) + (i % 3 === 0 ? 1 : 0)), ran: i % 2 === 0, ...(i % 2 === 0 ? { run: { during: 3 } } : {}) });
  await put("story", day(20), { pain: { regions: ["lower-back-left", "pelvis-dimple-left", "buttock-left"], worstRegion: "pelvis-dimple-left", since: day(90) }, running: { longestKm: 12, runsAWeek: 3, kmAWeek: 28 }, pattern: { runCourse: "builds-up" } });
  await put("week", day(28), { usualDistance: 3, activities: [{ name: "Sitting through a film", score: 4 }], globalChange: 0 });
  await put("week", day(8), { usualDistance: 6, activities: [{ name: "Sitting through a film", score: 7 }], globalChange: 1 });
  for (const [back, s] of [[30, 35], [16, 48], [2, 75]] as const) { await put("body-test", day(back), { test: "side-plank", left: { value: s, ended: "tired" }, right: { value: s - 8, ended: "tired" } }); await put("body-test", day(back), { test: "front-plank", both: { value: s * 2 } }); }
  await fetch(`${app.url}/api/runners/sample`, { method: "POST" }).catch(() => undefined);
}
for (const width of widths.split(",").map(Number)) {
  const { context, page } = await openPage(browser, app.url, { viewport: { width, height: width < 500 ? 844 : 900 }, colorScheme: scheme as "light" });
  page.on("console", (m) => m.type() === "error" && console.log("console:", m.text()));
  page.on("pageerror", (e) => console.log("pageerror:", e.message));
  for (const path of paths.split(",")) {
    await page.goto(`${app.url}/${path}`); await page.waitForTimeout(1800);
    await page.screenshot({ path: `/tmp/shot-${path.replaceAll(/[/?=&]/g, "_") || "today"}-${width}${scheme === "dark" ? "-dark" : ""}.png`, fullPage: true });
  }
  await context.close();
}
await browser.close(); await app.stop();
