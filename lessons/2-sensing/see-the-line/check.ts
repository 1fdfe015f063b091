import type { LessonCheck, RunView, Span } from "../../../lesson/index.ts";

const lines = ["first", "second", "third"];

/** The page says 30 mm; where a sensor begins to see an edge, it is a few mm before or behind it. */
const lateMm = 35;
/** A lamp that is late still shines, or does not shine yet, so far behind a line's first edge. */
const edgeMm = 20;
/** Behind that the lamp shines so far at least: of a line of 40 mm, a robot that measures each 30 mm sees the rest. */
const leastLitMm = 5;

/** From when a sensor came over each line until it was behind it; it may shiver at an edge. */
function visits(run: RunView): readonly Span[] {
  return lines.flatMap((id) => {
    const spans = run.overSpans(id);
    return spans.length > 0 ? [{ from: spans[0]!.from, to: spans.at(-1)!.to }] : [];
  });
}

/** When they were over the floor: before the first line, between two and behind the last. */
function floors(run: RunView): readonly Span[] {
  const over = visits(run);
  return [0, ...over.map(({ to }) => to)].map((from, i) => ({ from, to: over[i]?.from ?? run.endSeconds }));
}

/** How far the robot came in a span of time; it shivers at the end of each step, which is no way. */
const cameMm = (run: RunView, { from, to }: Span) =>
  from < to ? Math.abs(run.aheadMm(run.poseAt(to)) - run.aheadMm(run.poseAt(from))) : 0;

/** How far of that with its lamp on. */
function litMm(run: RunView, { from, to }: Span): number {
  return run
    .onSpans("light")
    .map((on) => ({ from: Math.max(from, on.from), to: Math.min(to, on.to) }))
    .reduce((sum, both) => sum + cameMm(run, both), 0);
}

/** On how many of the lines the lamp did not shine. */
function missedLines(run: RunView): number {
  return visits(run).filter(({ from, to }) => {
    const inside = run.way.find(
      ({ timeUs }) => timeUs >= from * 1e6 && cameMm(run, { from, to: timeUs / 1e6 }) >= edgeMm,
    );
    return !inside || litMm(run, { from: inside.timeUs / 1e6, to }) < leastLitMm;
  }).length;
}

/** Whether the lamp shone on most of the floor. */
function shinesOnMost(run: RunView): boolean {
  const spans = floors(run);
  const [lit, way] = [litMm, cameMm].map((mm) => spans.reduce((sum, span) => sum + mm(run, span), 0));
  return lit! > 0.7 * way!;
}

export default {
  seconds: 60,
  seeds: [1, 2, 3, 4, 5],
  hiddenSeeds: [101, 102, 103, 104, 105],
  goals: [
    {
      id: "drives_over",
      judge(run) {
        if (run.pathLengthMm < 5) return { feedback: "never_moved" };
        const count = visits(run).filter(({ to }) => to < run.endSeconds).length;
        return count === lines.length || { feedback: "too_short", params: { count } };
      },
    },
    {
      id: "shines_over_lines",
      judge(run) {
        if (run.onSpans("light").length === 0) return { feedback: "never_on" };
        // Before the first line nothing is reached; of a whole run the goal before says so.
        if (visits(run).length === 0) return { feedback: "missed_line", params: { count: lines.length } };
        const count = missedLines(run);
        if (count > 0 && shinesOnMost(run)) return { feedback: "wrong_way_round" };
        return count === 0 || { feedback: "missed_line", params: { count } };
      },
    },
    {
      id: "dark_over_floor",
      judge(run) {
        const [on, ...again] = run.onSpans("light");
        if (!on) return { feedback: "never_on" };
        const goesOut = on.to < run.endSeconds;
        if (goesOut && !floors(run).some((span) => litMm(run, span) > lateMm)) return true;
        const [first] = visits(run);
        const stays = first && again.length === 0 && on.from > first.from && !goesOut;
        return { feedback: stays ? "stays_on" : "on_over_floor" };
      },
    },
  ],
} satisfies LessonCheck;
