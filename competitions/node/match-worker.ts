import { parentPort } from "node:worker_threads";
import { Problem } from "../../messages/index.ts";
import { parseKit } from "../../robot-kit/index.ts";
import { drawPlaced, type ProgramEngine, type Run } from "../../sim/index.ts";
import { loadVirtualMachine } from "../../toolchain/index.node.ts";
import { loadWorldReader } from "../../worlds/index.node.ts";
import { findDiscipline } from "../disciplines/disciplines.ts";
import { playMatch } from "../match/play-match.ts";
import type { MatchJob, MatchReport, RoundWays } from "./match-messages.ts";

/** How often a live view gets a pose, in virtual µs. */
const livePeriodUs = 40_000;
/** Wall time within which one sign of life is enough. */
const aliveQuietMs = 500;

const port = parentPort!;
const report = (message: MatchReport) => port.postMessage(message);

let aliveMs = 0;
function alive(): void {
  const nowMs = performance.now();
  if (nowMs - aliveMs < aliveQuietMs) return;
  aliveMs = nowMs;
  report({ type: "alive" });
}

port.on("message", async (job: MatchJob) => {
  try {
    await play(job);
  } catch (error) {
    if (error instanceof Problem) {
      const { id, params, place } = error;
      report({ type: "problem", id, params, ...(place && { place }) });
    } else report({ type: "crash", message: String(error instanceof Error ? error.stack : error) });
  }
});

async function play({ discipline, robots, seed, live, ways: wanted }: MatchJob): Promise<void> {
  const host = { readWorld: await loadWorldReader(), virtualMachine: loadVirtualMachine() };
  const entrants = robots.map(({ kitText, kitFile, image, imageFile, board }) => ({
    kit: parseKit(kitText, kitFile),
    image,
    imageFile,
    ...(board && { board }),
  }));
  let svg = "";
  const ways: RoundWays[] = [];
  let round: Pick<RoundWays, "round" | "attempt" | "places">;
  const outcome = playMatch(findDiscipline(discipline), entrants, seed, host, {
    begins({ world: { file, placed } }, plan) {
      round = { round: plan.round, attempt: plan.attempt, places: plan.places };
      svg = drawPlaced(file, placed.placements);
      const { viewBox, notes } = file;
      if (live)
        report({ type: "world", svg, viewBox, elements: placed.elements, notes, places: plan.places });
    },
    looked(run) {
      alive();
      if (live && run.timeUs % livePeriodUs === 0) tellPoses(run);
    },
    told: (line, { round, attempt, places }) => report({ type: "log", line, round, attempt, places }),
    played({ result }) {
      const { robots, timeUs, scene } = result;
      if (wanted) ways.push({ ...round, svg, robots, end: { timeUs, scene } });
    },
  });
  report({ type: "done", outcome, ways });
}

function tellPoses(run: Run<ProgramEngine>): void {
  for (const { name, clearanceMm, body } of run.robots)
    report({ type: "pose", robot: name, timeUs: run.timeUs, ...body.pose, clearanceMm });
}
