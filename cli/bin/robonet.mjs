#!/usr/bin/env node
import { register } from "tsx/esm/api";

register();
const { lostOutput, watchOutput } = await import("../terminal/lost-output.ts");
watchOutput();
const { main, reportLostOutput } = await import("../main.ts");
const args = process.argv.slice(2);
// The last line is out only when the process ends.
process.once("exit", () => {
  const error = lostOutput();
  if (error) process.exitCode ||= reportLostOutput(error, args);
});
process.exitCode = await main(args);
