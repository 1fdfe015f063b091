import { effect } from "@preact/signals";
import { pupilEvents, type SettingsNow } from "../../../../school/index.ts";
import { player } from "../../run/page-player.ts";
import { storedPlace } from "../../store/index.ts";
import { call } from "../link/call.ts";
import { hearLive } from "../link/live.ts";
import { exchangeWork, workSync } from "./class-work.ts";
import { keepMember, keptMember } from "./kept-member.ts";
import {
  clockTicks,
  eyesUp,
  hints,
  keptKit,
  member,
  online,
  takeCheck,
  takeHint,
  takeSettings,
} from "./member.ts";

const tickMs = 30_000;

/** Goes on as the pupil whom this browser works for, if there is one. */
export async function beginMember(): Promise<void> {
  const kept = keptMember();
  const place = storedPlace();
  if (!kept || place === undefined || kept.place.id !== place) return;
  member.value = kept;
  keptKit.value = kept.kit;
  setInterval(clockTicks, tickMs);
  effect(() => {
    if (eyesUp.value) player.pause();
  });
  void askAboutMe();
  void exchangeWork(place).then(() => hear(place));
}

/** Names and settings as the class has them now. */
async function askAboutMe(): Promise<void> {
  const result = await call("me");
  if (result.kind !== "done" || result.value.place.id !== member.peek()?.place.id) return;
  member.value = result.value;
  hints.value = result.value.hints;
  takeAndKeep(result.value.now);
}

/** The class's robot is kept, too: a page that is loaded without a network runs programs on it. */
function takeAndKeep(now: SettingsNow): void {
  takeSettings(now);
  const me = member.peek();
  // Another tab may have left the class since, or work for somebody else.
  if (me && storedPlace() === me.place.id) keepMember({ ...me, kit: now.settings.kit });
}

/** What was asked of the class, by whichever tab, and how it stands. */
async function askAboutChecks(): Promise<void> {
  const result = await call("checks");
  if (result.kind !== "done") return;
  for (const check of result.value.checks) if (check.state !== "dropped") takeCheck(check);
}

function hear(place: string): void {
  if (workSync.peek()?.state.peek() === "signedOut") return;
  const close = hearLive(
    "live",
    // The session is the browser's: tabs of another place must not hear of this one.
    { place },
    pupilEvents,
    {
      settings: takeAndKeep,
      check: takeCheck,
      hint: takeHint,
      work: () => void workSync.peek()?.ask(),
      // Asking tells why; a class that only stops does not answer, and is asked again.
      ended: ({ reason }) => {
        if (reason !== "stopping") close();
        void workSync.peek()?.ask();
      },
    },
    (open) => {
      online.value = open;
      if (!open) return;
      void workSync.peek()?.ask();
      // The line tells its state to the tab that opens it, and hints not even to that one.
      void askAboutMe();
      void askAboutChecks();
    },
  );
}
