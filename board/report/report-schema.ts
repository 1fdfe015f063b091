import { z } from "zod";

/** What is measured, in the order in which it is: first what only a board can tell of the simulator's figures. */
export const measurementIds = [
  "sleep",
  "calls",
  "steps",
  "transfer",
  "ramp",
  "wheelSpeed",
  "straight",
  "turn",
  "stop",
  "restart",
] as const;
export type MeasurementId = (typeof measurementIds)[number];

/** In what each is told. */
export const units = {
  sleep: "ms",
  calls: "ms",
  steps: "ms",
  transfer: "µs",
  ramp: "ms",
  wheelSpeed: "deg/s",
  straight: "mm",
  turn: "deg",
  stop: "ms",
  restart: "ms",
} as const satisfies Record<MeasurementId, string>;

const figure = z.number().min(-1e7).max(1e7);
const measurement = z.strictObject({
  id: z.enum(measurementIds),
  unit: z.enum(Object.values(units)),
  /** One a repeat. */
  values: z.array(figure).max(20),
  /** Why there are fewer values than repeats: nobody was there, somebody passed it over, or the robot's own words. */
  skipped: z.string().max(300).optional(),
});

/** What a board was measured to do, for those who have none (docs/measure-a-board.md). */
export const robotReportSchema = z.strictObject({
  format: z.literal("robot-report"),
  version: z.literal(1),
  /** ISO 8601. */
  date: z.iso.datetime(),
  /** RoboNet's version. */
  robonet: z.string().max(40),
  kit: z.string().max(100),
  /** DeviceScript's id of the board. */
  board: z.string().max(100),
  /** As the firmware tells it; left out: it does not. */
  firmware: z.string().max(100).optional(),
  repeats: z.int().min(1).max(20),
  measurements: z.array(measurement).length(measurementIds.length),
});

export type RobotReport = z.infer<typeof robotReportSchema>;
export type Measurement = RobotReport["measurements"][number];
