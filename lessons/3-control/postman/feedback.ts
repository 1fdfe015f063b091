import type { LessonFeedback, Pose, RunView } from "../../../lesson/index.ts";

const houses = ["first", "second", "third"];

const beeps = (run: RunView): readonly Pose[] =>
  run.switchOnTimes("buzzer").map((second) => run.poseAt(second));

/** From a place to the nearest address. */
const toAddressMm = (run: RunView, pose: Pose) => Math.min(...houses.map((id) => run.fromMm(id, pose)));

export default {
  never_moved: (run) => run.pathLengthMm < 55,
  no_signal: (run) => beeps(run).length === 0,
  mirrored: (run) => {
    const pose = beeps(run)[0]!;
    return toAddressMm(run, run.placeAt(run.aheadMm(pose), -run.asideMm(pose))) < 130;
  },
  swapped: (run) => {
    const pose = beeps(run)[0]!;
    return toAddressMm(run, run.placeAt(run.asideMm(pose), run.aheadMm(pose))) < 130;
  },
  missed: (run, said) => said.is("mm", toAddressMm(run, beeps(run)[0]!)) && said.number("mm") > 100,
  mixed_pairs: (run, said) =>
    said.is("count", beeps(run).filter((pose) => toAddressMm(run, pose) > 110).length) &&
    beeps(run).some((pose) =>
      houses.some((one) =>
        houses.some((other) => {
          const aside = run.asideMm(run.middleOf(one));
          const ahead = run.aheadMm(run.middleOf(other));
          return one !== other && Math.hypot(run.aheadMm(pose) - aside, run.asideMm(pose) - ahead) < 165;
        }),
      ),
    ),
  beeped_elsewhere: (run, said) =>
    said.is("count", beeps(run).filter((pose) => toAddressMm(run, pose) > 110).length) &&
    said.number("count") > 0,
  not_all: (run, said) =>
    said.is("count", houses.filter((id) => beeps(run).some((pose) => run.fromMm(id, pose) < 120)).length) &&
    said.number("count") < 3,
  not_home: (run, said) => said.is("mm", run.displacementMm) && run.displacementMm > 100,
} satisfies LessonFeedback;
