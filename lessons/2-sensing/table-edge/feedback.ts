import type { LessonFeedback, RunView } from "../../../lesson/index.ts";

const stillMoves = (run: RunView) =>
  run.wayMm(run.endSeconds - 0.5, run.endSeconds) > 1 ||
  run.turnedDegBetween(run.endSeconds - 0.5, run.endSeconds) > 0.5;

const edges = (run: RunView) => run.edgesReached();

export default {
  never_moved: (run) => run.pathLengthMm < 5,
  fell: (run) => run.fellAtSeconds !== undefined && edges(run).length <= 1,
  fell_later(run, said) {
    const fell = run.fellAtSeconds!;
    // Where it still stood on the table a second later it did not fall.
    return (
      said.is("count", edges(run).filter(({ second }) => second + 1 < fell).length) &&
      said.number("count") > 0
    );
  },
  never_saw_edge: (run) => run.fellAtSeconds === undefined && edges(run).length === 0,
  too_few_edges: (run, said) => said.is("count", edges(run).length) && said.number("count") < 3,
  same_edge: (run, said) => edges(run).some(({ times }) => times > 1 && said.is("times", times)),
  stops_late: (run, said) => edges(run)[said.number("number") - 1]!.sensors > 1,
  still_moving: stillMoves,
  drives_on: (run) => edges(run).length > 3,
} satisfies LessonFeedback;
