import dgram from "node:dgram";
import dns from "node:dns";
import { appendFileSync } from "node:fs";
import net from "node:net";

/**
 * Preloaded into a program (`node --import`): every connection to anything but this machine fails and is written, one a line, to
 * the file in PLUMBLINE_EGRESS_LOG.
 */
const log = process.env["PLUMBLINE_EGRESS_LOG"];
if (!log) throw new Error("PLUMBLINE_EGRESS_LOG says where attempts are written");

const isOwn = (host) => /^(localhost|127(\.\d+){3}|::1|::ffff:127(\.\d+){3}|0\.0\.0\.0|::)$/.test(host);

function refuse(what) {
  appendFileSync(log, `${what}\n`);
  return Object.assign(new Error(`No way out: ${what}`), { code: "ECONNREFUSED" });
}

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function connectToOwn(...words) {
  const [first, second] = Array.isArray(words[0]) ? words[0] : words;
  const options = typeof first === "object" && first !== null ? first : { port: first, host: second };
  const host = options.path === undefined ? (options.host ?? "localhost") : "localhost";
  if (isOwn(host)) return connect.apply(this, words);
  this.destroy(refuse(`connection to ${host}:${options.port}`));
  return this;
};

const { lookup } = dns;
dns.lookup = (name, ...rest) => {
  if (isOwn(name) || net.isIP(name) > 0) return lookup(name, ...rest);
  return rest.at(-1)(refuse(`name ${name}`));
};

dgram.Socket.prototype.send = function sendNothing(...words) {
  refuse(`datagram to ${words.filter((word) => typeof word === "string" || typeof word === "number").join(" ")}`);
};
