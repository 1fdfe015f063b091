import type { LessonCheck, RunView } from "../../../lesson/index.ts";

const stations = ["east", "block", "north", "west", "home"];
/** The invisible line runs where the robot's middle is while its side is 150 mm from the wall. */
const rightPlaceMm = 52;
/** Whoever drives less has not driven off. */
const drivenMm = 50;
/** The page says 90 percent of the way. */
const leastShare = 0.89;
/** Farther from where it should be, the robot has lost the wall. */
const lostMm = 160;
/** Who turned to the right faster than this before it lost the wall turned to it, degrees/s. */
const towardsDegPerS = 3;
/** A robot that touches a wall beside it has turned to it by so much, degrees. */
const turnedToWallDeg = 12;

/** How many places of the round it passed in their order. */
function passed(run: RunView, until = Number.POSITIVE_INFINITY): number {
  let count = 0;
  const entered = stations.flatMap((zone) => run.zoneTimes(zone).map((second) => ({ zone, second })));
  for (const { zone, second } of entered.sort((a, b) => a.second - b.second))
    if (second <= until && zone === stations[count]) count++;
  return count;
}

/** When its round ended: at its start again, or with the run. */
function roundEnds(run: RunView): number {
  return passed(run) === stations.length ? run.zoneTimes("home").at(-1)! : run.endSeconds;
}

/** When it had lost the wall; undefined: never. */
function lostAt(run: RunView): number | undefined {
  const lost = run.way.find((pose) => run.offLineMm("track", pose) > lostMm);
  return lost && lost.timeUs / 1e6;
}

/** Whether it was turning to the wall on its right in the second before it had lost it. */
function turnedTowards(run: RunView, lost: number): boolean {
  const speeds = run.speeds().filter(({ second }) => second > lost - 1 && second <= lost);
  return speeds.reduce((sum, { degPerS }) => sum + degPerS, 0) > towardsDegPerS * speeds.length;
}

/** Share of the way on which it was as far from the wall as it should be. */
function goodShare(run: RunView): number {
  const end = roundEnds(run);
  let [good, all] = [0, 0];
  for (const [i, pose] of run.way.entries()) {
    const from = run.way[i - 1];
    if (!from || pose.timeUs > end * 1e6) continue;
    const mm = Math.sqrt((pose.xMm - from.xMm) ** 2 + (pose.yMm - from.yMm) ** 2);
    all += mm;
    if (run.offLineMm("track", pose) <= rightPlaceMm) good += mm;
  }
  return good / all;
}

export default {
  seconds: 55,
  seeds: [1, 2, 3, 4, 5],
  hiddenSeeds: [101, 102, 103, 104, 105],
  goals: [
    {
      id: "drives",
      judge: (run) => run.pathLengthMm > drivenMm || { feedback: "never_moved" },
    },
    {
      id: "stays_near",
      judge(run) {
        if (run.pathLengthMm <= drivenMm) return { feedback: "never_moved" };
        const lost = lostAt(run) ?? Number.POSITIVE_INFINITY;
        const contact = run.contactTimes("wall")[0] ?? Number.POSITIVE_INFINITY;
        if (Math.min(lost, contact) > roundEnds(run)) return true;
        const count = passed(run, Math.min(lost, contact));
        if (lost < contact) {
          if (count === 0) return { feedback: "leaves_wall" };
          const feedback = turnedTowards(run, lost) ? "turns_slowly" : "loses_wall";
          return { feedback, params: { count } };
        }
        if (count > 0) return { feedback: "hit_later", params: { count } };
        const turned = run.poseAt(contact).headingDeg - run.start.headingDeg;
        return turned > turnedToWallDeg ? { feedback: "turns_into_wall" } : { feedback: "hit_ahead" };
      },
    },
    {
      id: "goes_round",
      judge(run) {
        const count = passed(run);
        return count === stations.length || { feedback: "not_round", params: { count } };
      },
    },
    {
      id: "right_distance",
      judge(run) {
        const share = goodShare(run);
        return (
          share >= leastShare || { feedback: "wrong_distance", params: { percent: Math.round(100 * share) } }
        );
      },
    },
  ],
} satisfies LessonCheck;
