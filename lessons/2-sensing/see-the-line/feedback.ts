import type { LessonFeedback, Pose, RunView } from "../../../lesson/index.ts";

const lines = ["first", "second", "third"];
/** The line sensors lie so far ahead of the robot's middle. */
const sensorsMm = 70;
/** Half of a line's width. */
const halfLineMm = 20;

/** How far the sensors are from the middle of a line when the robot's middle is at a pose: it drives straight on. */
const offMm = (run: RunView, id: string, pose: Pose) =>
  run.offLineMm(id, run.placeAt(run.aheadMm(pose) + sensorsMm, run.asideMm(pose)));

const shines = (run: RunView, { timeUs }: { timeUs: number }) => run.wasOnAt("light", timeUs / 1e6);

/** The moments at which the sensors were over a line. */
const over = (run: RunView, id: string) => run.way.filter((pose) => offMm(run, id, pose) < halfLineMm);

/** On how many lines the lamp shone over less than so far of the second half, where a late one shines too. */
const darkerThan = (run: RunView, mm: number) =>
  lines.filter((id) => {
    const inside = over(run, id).map((pose) => ({ ...pose, aheadMm: run.aheadMm(pose) }));
    const middleMm = ((inside[0]?.aheadMm ?? 0) + (inside.at(-1)?.aheadMm ?? 0)) / 2;
    const lit = inside.filter((pose) => pose.aheadMm > middleMm && shines(run, pose));
    return lit.length === 0 || lit.at(-1)!.aheadMm - lit[0]!.aheadMm < mm;
  }).length;

/** The moments at which no line was near. */
const onFloor = (run: RunView) =>
  run.way.filter((pose) => lines.every((id) => offMm(run, id, pose) > halfLineMm + 10));

export default {
  never_moved: (run) => run.pathLengthMm < 5,
  too_short: (run, said) =>
    said.is(
      "count",
      lines.filter((id) => over(run, id).length > 0 && offMm(run, id, run.end) > halfLineMm - 2).length,
    ),
  never_on: (run) => run.switchOnTimes("light").length === 0,
  wrong_way_round(run) {
    const floor = onFloor(run);
    return darkerThan(run, 15) > 0 && floor.filter((pose) => shines(run, pose)).length > floor.length / 2;
  },
  missed_line: (run, said) =>
    said.number("count") >= Math.max(1, darkerThan(run, 1)) && said.number("count") <= darkerThan(run, 15),
  stays_on(run) {
    const [from, ...again] = run.switchOnTimes("light");
    const [first] = over(run, lines[0]!);
    return again.length === 0 && run.isOn("light") && from! * 1e6 > first!.timeUs;
  },
  on_over_floor: (run) => onFloor(run).some((pose) => shines(run, pose)),
} satisfies LessonFeedback;
