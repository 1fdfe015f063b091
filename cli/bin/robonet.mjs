#!/usr/bin/env node
import { load } from "../../toolchain/launch/load.mjs";

const source = (path) => load(new URL(path, import.meta.url).href);
const { lostOutput, watchOutput } = await source("../terminal/lost-output.ts");
watchOutput();
const { main, reportLostOutput } = await source("../main.ts");
const args = process.argv.slice(2);
// The last line is out only when the process ends.
process.once("exit", () => {
  const error = lostOutput();
  if (error) process.exitCode ||= reportLostOutput(error, args);
});
process.exitCode = await main(args);
