import type { LessonFeedback, RunView } from "../../../lesson/index.ts";

const stations = ["east", "block", "north", "west", "home"];

/** How many of the five places it came to one after the other. */
function places(run: RunView): number {
  let next = 0;
  for (const zone of run.zonesEntered) if (zone === stations[next]) next++;
  return next;
}

const touched = (run: RunView) => run.contacts("wall") > 0;
const farthestMm = (run: RunView) => Math.max(...run.way.map((pose) => run.offLineMm("track", pose)));

/** Whether its heading grew in the second before it was 160 mm off the pale band for the first time. */
function wasTurningRight(run: RunView): boolean {
  const lostUs = run.way.find((pose) => run.offLineMm("track", pose) > 160)!.timeUs;
  const last = run.way.filter(({ timeUs }) => timeUs > lostUs - 1e6 && timeUs <= lostUs);
  return ((last.at(-1)!.headingDeg - last[0]!.headingDeg + 540) % 360) - 180 > 0;
}

/** How much of its way it was where it should be, in percent. */
function percent(run: RunView): number {
  const end = places(run) === 5 ? run.zoneTimes("home")[0]! : run.endSeconds;
  const way = run.way.filter(({ timeUs }) => timeUs <= end * 1e6);
  const pieces = way.slice(1).map((pose, i) => ({
    good: run.offLineMm("track", pose) <= 52,
    mm: Math.hypot(pose.xMm - way[i]!.xMm, pose.yMm - way[i]!.yMm),
  }));
  const sum = (all: typeof pieces) => all.reduce((total, { mm }) => total + mm, 0);
  return (100 * sum(pieces.filter(({ good }) => good))) / sum(pieces);
}

export default {
  never_moved: (run) => run.pathLengthMm < 55,
  leaves_wall: (run) => farthestMm(run) > 150 && places(run) < 5,
  loses_wall: (run, said) => farthestMm(run) > 150 && said.number("count") <= places(run),
  turns_slowly: (run, said) =>
    farthestMm(run) > 150 && said.number("count") <= places(run) && wasTurningRight(run),
  hit_ahead: touched,
  turns_into_wall: touched,
  hit_later: (run, said) => touched(run) && said.number("count") <= places(run),
  not_round: (run, said) => said.is("count", places(run)) && places(run) < 5,
  wrong_distance: (run, said) => said.is("percent", percent(run), 1) && said.number("percent") < 90,
} satisfies LessonFeedback;
