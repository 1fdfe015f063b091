import { signal } from "@preact/signals";
import {
  classInfo,
  problemAnswer,
  type RelayInfo,
  relayInfo,
  relayPath,
  requestHeader,
} from "../../../../school/index.ts";
import type { CallResult } from "./call.ts";

/** This computer asks three seconds itself. */
const patienceMs = 10_000;

/** Where this computer's own server hands questions for the class on to; undefined: the class itself serves the page. */
export const relay = signal<
  { readonly address?: string | undefined; readonly reachable: boolean } | undefined
>(undefined);

/** @param info what the page's server said of itself */
export function takeInfo(info: unknown): void {
  const asClass = classInfo.safeParse(info);
  const asRelay = relayInfo.safeParse(info);
  if (asClass.success && asClass.data.relay !== undefined)
    relay.value = { address: asClass.data.relay, reachable: true };
  else if (asRelay.success) relay.value = { ...asRelay.data, reachable: false };
}

/** Has this computer's server hand questions on to a class at another address. Never throws. */
export async function goTo(address: string): Promise<CallResult<RelayInfo>> {
  try {
    const response = await fetch(`.${relayPath}`, {
      method: "PUT",
      headers: { [requestHeader]: "1", "content-type": "application/json" },
      body: JSON.stringify({ address }),
      signal: AbortSignal.timeout(patienceMs),
    });
    const json: unknown = await response.json();
    if (!response.ok) {
      const refusal = problemAnswer.safeParse(json);
      if (!refusal.success) return { kind: "offline" };
      return { kind: "refused", status: response.status, problem: refusal.data.problem };
    }
    const found = relayInfo.safeParse(json);
    if (!found.success) return { kind: "offline" };
    relay.value = { ...found.data, reachable: true };
    return { kind: "done", value: found.data };
  } catch {
    return { kind: "offline" };
  }
}

/** Under which address others in the room open this page: that of the class, where this one is this computer's alone. */
export function roomAddress(): string | undefined {
  const now = relay.peek();
  return now?.address === undefined ? undefined : `${now.address}/`;
}
