import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { RobotInput } from "../../lesson/index.ts";

/** A robot of a match, and what it is called. */
export type Team = Omit<RobotInput, "place"> & { readonly name: string };

export function sha256Of(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}
