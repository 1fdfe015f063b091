import { z } from "zod";

export const worldFigures = z.strictObject({
  /** From the drawing's text until a robot with its program stands in it. */
  loadMs: z.number(),
  timesRealTime: z.number(),
  /** Looking at all of the floor. */
  lookMs: z.number(),
  /** Of the process, before the world was read and at most. */
  beforeMb: z.number(),
  mostMb: z.number(),
});
export type WorldFigures = z.infer<typeof worldFigures>;
