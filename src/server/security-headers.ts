import type { MiddlewareHandler } from "hono";

/**
 * Nothing but this origin, no inline script or style, no eval (WebAssembly excepted). Films, recordings and saved reports
 * are blob: URLs of the page itself.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  "connect-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** COOP and COEP isolate the page, which browsers ask for before they let WebAssembly use several threads. */
const headers = {
  "content-security-policy": contentSecurityPolicy,
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy":
    "camera=(self), accelerometer=(self), gyroscope=(self), microphone=(), geolocation=(), payment=(), usb=()",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
} as const;

/** Two years: the browser asks this host by https only, whatever link it was given. */
const transportSecurity = "max-age=63072000";

/** Adds the headers to every response, errors included. `isHttps`: it is served at an https address. */
export function securityHeaders({ isHttps = false }: { readonly isHttps?: boolean } = {}): MiddlewareHandler {
  return async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) context.header(name, value);
    if (isHttps) context.header("strict-transport-security", transportSecurity);
  };
}
