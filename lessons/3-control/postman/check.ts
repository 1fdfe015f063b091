import type { LessonCheck, Pose, RunView } from "../../../lesson/index.ts";

const addresses = ["first", "second", "third"];
/** The page says 100 mm; a robot that is told to come within 15 mm may be off by what its wheels add up wrongly. */
const atAddressMm = 115;
const homeMm = 115;

/** Where the robot was when it signalled, each time. */
const signals = (run: RunView): readonly Pose[] => run.onSpans("buzzer").map(({ from }) => run.poseAt(from));

/** The address at which a pose lies; undefined: none. */
const addressAt = (run: RunView, pose: Pose) => addresses.find((id) => run.fromMm(id, pose) <= atAddressMm);

/** What a pose that is at no address says of the program: right for left, or forward for right. */
function mixedUp(run: RunView, pose: Pose): string | undefined {
  const [ahead, aside] = [run.aheadMm(pose), run.asideMm(pose)];
  if (addressAt(run, run.placeAt(ahead, -aside))) return "mirrored";
  return addressAt(run, run.placeAt(aside, ahead)) ? "swapped" : undefined;
}

/** Whether a pose lies as far ahead as one address is to the right, and as far to the right as another is ahead. */
function mixesAddresses(run: RunView, pose: Pose): boolean {
  if (addressAt(run, pose)) return false;
  const middles = addresses.map((id) => run.middleOf(id));
  return middles.some((one) =>
    middles.some((other) => {
      const mixed = run.placeAt(run.asideMm(one), run.aheadMm(other));
      const offMm = Math.max(Math.abs(pose.xMm - mixed.xMm), Math.abs(pose.yMm - mixed.yMm));
      return one !== other && offMm <= atAddressMm;
    }),
  );
}

export default {
  seconds: 80,
  seeds: [1, 2, 3, 4, 5],
  hiddenSeeds: [101, 102, 103, 104, 105],
  goals: [
    {
      id: "drives",
      judge: (run) => run.pathLengthMm > 50 || { feedback: "never_moved" },
    },
    {
      id: "first_letter",
      judge(run) {
        const [first] = signals(run);
        if (!first) return { feedback: "no_signal" };
        if (addressAt(run, first)) return true;
        const mixed = mixedUp(run, first);
        if (mixed) return { feedback: mixed };
        const mm = Math.round(Math.min(...addresses.map((id) => run.fromMm(id, first))));
        return { feedback: "missed", params: { mm } };
      },
    },
    {
      id: "all_letters",
      judge(run) {
        const at = signals(run).map((pose) => addressAt(run, pose));
        const nowhere = at.filter((address) => address === undefined).length;
        if (nowhere > 0) {
          const feedback = signals(run).some((pose) => mixesAddresses(run, pose))
            ? "mixed_pairs"
            : "beeped_elsewhere";
          return { feedback, params: { count: nowhere } };
        }
        const count = new Set(at).size;
        return count === addresses.length || { feedback: "not_all", params: { count } };
      },
    },
    {
      id: "comes_home",
      judge(run) {
        if (run.farthestMm <= homeMm) return { feedback: "never_moved" };
        const mm = Math.round(run.displacementMm);
        return mm <= homeMm || { feedback: "not_home", params: { mm } };
      },
    },
  ],
} satisfies LessonCheck;
