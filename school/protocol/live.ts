import * as z from "zod/mini";
import { checkState, cursor, pupilHint, settingsNow } from "./pupil.ts";
import { grid, projector } from "./teacher.ts";

/**
 * Events of `text/event-stream`: `event:` is the key here, `data:` JSON of the schema. On connecting, the state comes first
 * (`settings` and `check` of what waits; `grid`; `projector`), so a page that was away needs nothing else. A comment comes each
 * `heartbeatMs`, by which a page knows that the line is alive.
 */
export const heartbeatMs = 15_000;

export const pupilEvents = {
  settings: settingsNow,
  check: checkState,
  hint: pupilHint,
  /** Another device of the place appended work: ask for it with `work`. */
  work: z.object({ cursor }),
  /** The session ended: the teacher reset the secret, or deleted the place or the class. */
  ended: z.object({ reason: z.enum(["reset", "deleted", "stopping"]) }),
} as const;

export const teacherEvents = {
  /** All of it, at most once a second. */
  grid,
  ended: z.object({ reason: z.enum(["deleted", "stopping"]) }),
} as const;

export const projectorEvents = { projector, ended: teacherEvents.ended } as const;
