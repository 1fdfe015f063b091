import { Problem } from "../../messages/index.ts";
import { isServer } from "../../school/index.node.ts";

/** The address of a database server, as it was typed. */
export function databaseServer(value: string): string {
  if (!isServer(value)) throw new Problem("worker.needsServer", { value });
  return value;
}
