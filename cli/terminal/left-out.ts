import { type Language, say } from "../../messages/index.ts";
import { keptEvents, type RobotResult, samplePeriodUs } from "../../sim/index.ts";

/** What of a long run was not kept, in one sentence each. */
export function describeLeftOut(
  { events, samplesEvery }: NonNullable<RobotResult["leftOut"]>,
  language: Language,
): string {
  const { console: lines = 0, ...others } = events;
  const count = Object.values(others).reduce((sum, each) => sum + each, 0);
  const kept = { first: keptEvents.first, last: keptEvents.last };
  return [
    ...(lines > 0 ? [say(language, "run.leftOutLines", { count: lines, ...kept })] : []),
    ...(count > 0 ? [say(language, "run.leftOutEvents", { count })] : []),
    ...(samplesEvery > 1
      ? [say(language, "run.leftOutSamples", { ms: (samplesEvery * samplePeriodUs) / 1000 })]
      : []),
  ].join(" ");
}
