import { signal } from "@preact/signals";
import * as z from "zod/mini";
import { limits, noRoomStatus } from "../../../../school/index.ts";
import { recordId, recordOf, versionOf } from "../../../../work/index.ts";
import { namesFor, storedPlace, work } from "../../store/index.ts";
import { t } from "../../ui/language.ts";
import { workReady } from "../../work/former-work.ts";
import { type AnswerOf, call } from "../link/call.ts";
import { refusalText } from "../link/refusal.ts";
import { acknowledgedInMemory, openAcknowledged } from "../sync/acknowledged.ts";
import { keepDraftsThere } from "../sync/drafts-there.ts";
import type { Outgoing } from "../sync/outgoing.ts";
import { type ExchangeAnswer, WorkSync } from "../sync/work-sync.ts";
import { forgetMember } from "./kept-member.ts";

type Cursor = AnswerOf<"work">["cursor"];

const cursor = z.object({ record: z.number(), star: z.number() });
/** Browsers let 64 KiB of requests outlive a page, of all its tabs together. */
const lastWordsBytes = 48_000;

/** The exchange of this browser's work with the class; undefined: it is in none. */
export const workSync = signal<WorkSync<Cursor> | undefined>(undefined);

/** Of the place's exchange, beside its work. */
export function acknowledgedName(place: string): string {
  return `${namesFor(place).database}-sent`;
}

/** Begins to send what this browser has of the place, and to take in what the class has. */
export async function exchangeWork(place: string): Promise<void> {
  await workReady;
  // Another tab may have joined as somebody else, and the session is all tabs': this work is not theirs.
  const isOurs = () => storedPlace() === place;
  const sync = new WorkSync<Cursor>({
    programs: work.programs,
    stars: work.stars,
    text: (version) => work.text(version),
    takeIn: async (found) => (await work.takeIn(found)) === undefined,
    exchange: async (outgoing, after) => (isOurs() ? exchange(outgoing, after) : { kind: "signedOut" }),
    begin: { record: 0, star: 0 },
    acknowledged: await openAcknowledged(acknowledgedName(place), (kept) => {
      const found = cursor.safeParse(kept);
      return found.success ? found.data : undefined;
    }).catch(() => acknowledgedInMemory<Cursor>()),
    after: (ms, then) => {
      const timer = setTimeout(then, ms);
      return () => clearTimeout(timer);
    },
    chance: Math.random,
  });
  workSync.value = sync;
  addEventListener("online", () => void sync.ask());
  addEventListener("pagehide", () => {
    if (isOurs()) void sayLast(sync);
  });
  await sync.begin();
  if (sync.state.peek() === "sent") await takeDrafts();
  keepDraftsThere(() => (isOurs() ? work.drafts : undefined));
}

function questionOf({ records, texts, stars }: Outgoing, after: Cursor) {
  return { records: [...records], texts: Object.fromEntries(texts), stars: [...stars], after };
}

async function exchange(outgoing: Outgoing, after: Cursor): Promise<ExchangeAnswer<Cursor>> {
  const result = await call("work", { body: questionOf(outgoing, after) });
  if (result.kind === "offline") return result;
  if (result.kind === "refused") {
    if (result.status === 401 || result.status === 403) return { kind: "signedOut" };
    // Asked too often: that passes.
    if (result.status === 429) return { kind: "offline" };
    if (result.status === noRoomStatus) return { kind: "classFull" };
    const isLong = [...outgoing.texts.values()].some(({ length }) => length > limits.textLength);
    const reason = isLong
      ? t("classroom.longProgram", { most: limits.textLength })
      : refusalText(result.problem);
    return { kind: "refused", reason };
  }
  const { records, texts, stars, cursor: next, more } = result.value;
  return {
    kind: "done",
    work: { records, texts: new Map(Object.entries(texts)), stars },
    cursor: next,
    more,
  };
}

/** A page that goes has no time to read an answer. What arrives twice is there once. */
async function sayLast(sync: WorkSync<Cursor>): Promise<void> {
  const outgoing = await sync.lastWords(lastWordsBytes);
  if (outgoing.ids.length > 0)
    void call("work", { body: questionOf(outgoing, sync.cursor), keepalive: true });
}

/** What was typed elsewhere, and did not become a version before that page was gone, becomes one here. */
async function takeDrafts(): Promise<void> {
  const result = await call("drafts");
  if (result.kind !== "done") return;
  const left = result.value.drafts.filter((draft) => {
    const record = recordOf(draft);
    return !work.history(draft.programId).has(recordId(record));
  });
  if (left.length === 0) return;
  const texts = new Map(left.map(({ text }) => [versionOf(text), text] as const));
  await work.takeIn({ records: left.map(recordOf), texts, stars: [] });
}

/** From the next load of the page on this browser shows what belongs to no class. */
export function leavePlace(): void {
  workSync.peek()?.end();
  workSync.value = undefined;
  forgetMember();
}
