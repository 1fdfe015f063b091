import { Option } from "commander";
import { Problem } from "../../messages/index.ts";
import { isServer } from "../../school/index.node.ts";

/** A database server. From the environment its password stands in no list of processes. */
export function databaseOption(): Option {
  return new Option("--database <address>").env("ROBONET_DATABASE").argParser(databaseServer);
}

/** The address of a database server, as it was typed. */
function databaseServer(value: string): string {
  if (!isServer(value)) throw new Problem("worker.needsServer", { value });
  return value;
}
