import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Asker, Reply } from "#app/accounts/account-base.ts";
import type { Accounts } from "#app/accounts/accounts.ts";
import {
  changePassphraseSchema,
  codeRequestSchema,
  inviteRequestSchema,
  joinRequestSchema,
  passkeyRequestSchema,
  passkeySignInSchema,
  passphraseRequestSchema,
  resetRequestSchema,
  signInRequestSchema,
} from "#contract/account-schema.ts";
import type { Schema } from "#contract/schema.ts";
import { clientAddress } from "./client-address.ts";
import { readBody } from "./read-json.ts";
import { nothingHere } from "./refuse.ts";

/** Most bytes of a request here; what a passkey says is the largest. */
const mostBytes = 64 * 1024;

interface AccountRouteParts {
  readonly accounts: Accounts;
  /** Reverse proxies of one's own; see client-address.ts. */
  readonly proxies: number;
  /** Erases everything of a runner whose account goes. */
  readonly eraseRunner: (runnerId: string) => Promise<void>;
}

/** Routes of accounts: signing in and out, and what one signs in with. They ask for a session themselves where they need one. */
export function accountRoutes({ accounts, proxies, eraseRunner }: AccountRouteParts): Hono {
  const routes = new Hono();
  routes.use(bodyLimit({ maxSize: mostBytes }));
  routes.get("/", async (context) => answer(context, await accounts.state(context.req.raw.headers)));
  addSignInRoutes(routes, accounts, (context) => ({
    headers: context.req.raw.headers,
    address: clientAddress(context, proxies),
  }));
  addKeyRoutes(routes, accounts);
  addSessionRoutes(routes, accounts);
  addPeopleRoutes(routes, accounts);
  routes.delete("/", (context) =>
    withBody(context, passphraseRequestSchema, async ({ passphrase }) => {
      await accounts.leave(context.req.raw.headers, passphrase, eraseRunner);
      return done(context);
    }),
  );
  return routes;
}

function addSignInRoutes(routes: Hono, { signIn, people }: Accounts, asker: (context: Context) => Asker): void {
  routes.post("/sign-in", (context) =>
    withBody(context, signInRequestSchema, async (request) =>
      answerReply(context, await signIn.withPassphrase(asker(context), request)),
    ),
  );
  routes.post("/sign-in/code", (context) =>
    withBody(context, codeRequestSchema, async ({ code }) =>
      answerReply(context, await signIn.withCode(asker(context), code)),
    ),
  );
  routes.post("/sign-in/passkey-options", async (context) =>
    answerReply(context, await signIn.passkeyOptions(asker(context))),
  );
  routes.post("/sign-in/passkey", (context) =>
    withBody(context, passkeySignInSchema, async ({ response }) =>
      answerReply(context, await signIn.withPasskey(asker(context), response)),
    ),
  );
  routes.post("/sign-out", async (context) => {
    const { cookies } = await signIn.out(context.req.raw.headers);
    addCookies(context, cookies);
    // What the browser cached for this account goes too; what the app keeps on the device, the app forgets itself.
    context.header("clear-site-data", '"cache"');
    return done(context);
  });
  routes.post("/invitation", (context) =>
    withBody(context, codeRequestSchema, async ({ code }) =>
      answer(context, await people.invitation(asker(context), code)),
    ),
  );
  routes.post("/join", (context) =>
    withBody(context, joinRequestSchema, async (request) => {
      await people.join(asker(context), request);
      const { email, passphrase } = request;
      return answerReply(context, await signIn.withPassphrase(asker(context), { email, passphrase }));
    }),
  );
  routes.post("/reset", (context) =>
    withBody(context, resetRequestSchema, async (request) => {
      await people.reset(asker(context), request);
      return done(context);
    }),
  );
}

function addKeyRoutes(routes: Hono, { keys }: Accounts): void {
  routes.get("/passkeys", async (context) =>
    answer(context, { passkeys: await keys.passkeys(context.req.raw.headers) }),
  );
  routes.post("/passkey-options", async (context) =>
    answerReply(context, await keys.passkeyOptions(context.req.raw.headers)),
  );
  routes.post("/passkeys", (context) =>
    withBody(context, passkeyRequestSchema, async ({ name, response }) =>
      doneReply(context, await keys.addPasskey(context.req.raw.headers, name, response)),
    ),
  );
  routes.delete("/passkeys/:id", async (context) => {
    await keys.removePasskey(context.req.raw.headers, context.req.param("id"));
    return done(context);
  });
  routes.post("/code-app", (context) =>
    withBody(context, passphraseRequestSchema, async ({ passphrase }) =>
      answer(context, await keys.beginCodeApp(context.req.raw.headers, passphrase)),
    ),
  );
  routes.post("/code-app/confirm", (context) =>
    withBody(context, codeRequestSchema, async ({ code }) =>
      doneReply(context, await keys.confirmCodeApp(context.req.raw.headers, code)),
    ),
  );
  routes.delete("/code-app", (context) =>
    withBody(context, passphraseRequestSchema, async ({ passphrase }) =>
      doneReply(context, await keys.removeCodeApp(context.req.raw.headers, passphrase)),
    ),
  );
  routes.post("/recovery-codes", async (context) =>
    answer(context, { codes: await keys.newRecoveryCodes(context.req.raw.headers) }),
  );
  routes.put("/passphrase", (context) =>
    withBody(context, changePassphraseSchema, async ({ passphrase, next }) =>
      doneReply(context, await keys.changePassphrase(context.req.raw.headers, passphrase, next)),
    ),
  );
}

function addSessionRoutes(routes: Hono, accounts: Accounts): void {
  routes.get("/sessions", async (context) => answer(context, await accounts.sessions(context.req.raw.headers)));
  routes.delete("/sessions", async (context) => {
    await accounts.endOtherSessions(context.req.raw.headers);
    return done(context);
  });
  routes.delete("/sessions/:id", async (context) => {
    const isEnded = await accounts.endSession(context.req.raw.headers, context.req.param("id"));
    return isEnded ? done(context) : nothingHere(context);
  });
}

function addPeopleRoutes(routes: Hono, { people }: Accounts): void {
  routes.get("/members", async (context) =>
    answer(context, { members: await people.members(context.req.raw.headers) }),
  );
  routes.post("/invitations", (context) =>
    withBody(context, inviteRequestSchema, async ({ role }) =>
      answer(context, await people.invite(context.req.raw.headers, role)),
    ),
  );
  routes.post("/members/:id/reset", async (context) =>
    answer(context, await people.inviteBack(context.req.raw.headers, context.req.param("id"))),
  );
}

async function withBody<T>(
  context: Context,
  schema: Schema<T>,
  act: (value: T) => Promise<Response>,
): Promise<Response> {
  const body = await readBody(context, schema);
  return "refusal" in body ? body.refusal : await act(body.value);
}

function answer(context: Context, value: object): Response {
  return context.json(value, 200, { "cache-control": "no-store" });
}

function answerReply(context: Context, { value, cookies }: Reply<object>): Response {
  addCookies(context, cookies);
  return answer(context, value);
}

function done(context: Context): Response {
  return context.body(null, 204, { "cache-control": "no-store" });
}

function doneReply(context: Context, { cookies }: Reply<unknown>): Response {
  addCookies(context, cookies);
  return done(context);
}

function addCookies(context: Context, cookies: readonly string[]): void {
  for (const cookie of cookies) context.header("set-cookie", cookie, { append: true });
}
