import { Problem } from "../../messages/index.ts";
import type { ClassData } from "../data/open-data.node.ts";
import { SessionStore } from "../data/session-store.node.ts";
import { limits } from "../protocol/values.ts";
import { hashPassphrase } from "./secret-hash.node.ts";

export async function hasPassphrase({ db }: ClassData): Promise<boolean> {
  return (await new SessionStore(db).passphraseHash()) !== undefined;
}

/**
 * Keeps the hash of a passphrase, and ends what was begun with another.
 * @throws Problem when it is too short
 */
export async function choosePassphrase({ db }: ClassData, passphrase: string): Promise<void> {
  if ([...passphrase].length < limits.passphraseLength)
    throw new Problem("room.passphraseShort", { least: limits.passphraseLength });
  await new SessionStore(db).setPassphraseHash(await hashPassphrase(passphrase));
}
