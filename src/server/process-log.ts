import { createLog, faultFacts, type Log, type LogLevel, logLevels } from "./log.ts";

/** The log of this process, on standard error: its output says that it is ready, and nothing else. Ends the process for a wrong `PLUMBLINE_LOG`. */
export function processLog(): Log {
  const target = {
    write: (line: string) => void process.stderr.write(line),
    isTerminal: process.stderr.isTTY === true,
  };
  const log = createLog(target, readLevel(process.env["PLUMBLINE_LOG"]));
  // Node would print the message of a fault that nobody caught, and that may quote what somebody told.
  process.on("uncaughtException", (error) => {
    log.fatal({ error: faultFacts(error) }, "uncaught fault");
    process.exit(1);
  });
  return log;
}

function readLevel(text: string | undefined): LogLevel | undefined {
  if (text === undefined || text === "") return undefined;
  const found = logLevels.find((known) => known === text);
  if (found !== undefined) return found;
  console.error(`PLUMBLINE_LOG must be one of ${logLevels.join(", ")}, but found "${text}".`);
  process.exit(2);
}
