import { Command } from "commander";
import { isMatchFile } from "../../competitions/index.node.ts";
import { Simulator } from "../../lesson/index.node.ts";
import type { RunTranscript } from "../../lesson/index.ts";
import { say } from "../../messages/index.ts";
import { labelOf, type RunFile } from "../../sim/index.ts";
import { readRunFile } from "../run-file/read-run-file.ts";
import { exitCode } from "../terminal/exit-code.ts";
import { LiveView } from "../terminal/live-view.ts";
import { addSharedOptions, type SharedOptions } from "../terminal/options.ts";
import { verifyMatch } from "../terminal/verify-match.ts";

interface VerifyOptions extends SharedOptions {
  readonly show?: boolean;
}

export function verifyCommand(exit: (code: number) => void): Command {
  const command = new Command("verify").argument("<file>").option("--show");
  return addSharedOptions(command).action(async (file: string, options: VerifyOptions) =>
    exit(await (isMatchFile(file) ? verifyMatch(file, options) : verify(file, options))),
  );
}

/** Where a robot's run leaves the recorded one. */
interface Difference {
  readonly robot: string;
  /** Virtual seconds: the same until then. */
  readonly fromSeconds: number;
}

async function verify(path: string, { lang, show, json }: VerifyOptions): Promise<number> {
  const { file, input } = await readRunFile(path, lang);
  const simulator = new Simulator({ lean: true });
  try {
    let live: LiveView | undefined;
    let record: RunTranscript | undefined;
    const { seed, inputs, marksUs, limitUs } = file;
    const result = await simulator.run(
      { type: "run", input, seed, seconds: limitUs / 1e6, live: !!show, inputs, marksUs },
      (report) => {
        if (report.type === "world" && show && !json) live = new LiveView(report);
        if (report.type === "event") live?.event(report.event, report.robot);
        if (report.type === "pose") live?.pose(report);
        if (report.type === "record") record = report;
      },
    );
    await live?.finish();
    const { traceHash } = result;
    const equal = traceHash === file.hash;
    const differences = equal ? [] : differencesOf(file, record!, result.robots);
    if (json) {
      console.log(JSON.stringify({ ok: equal, equal, traceHash, expected: file.hash, differences }));
    } else if (equal) console.log(say(lang, "verify.equal", { hash: traceHash }));
    else {
      console.error(say(lang, "verify.differs", { hash: traceHash, expected: file.hash }));
      for (const { robot, fromSeconds } of differences)
        console.error(`${labelOf(robot)}${say(lang, "verify.from", { seconds: fromSeconds })}`);
    }
    return equal ? exitCode.ok : exitCode.failed;
  } finally {
    await simulator.close();
  }
}

/** From which mark on each robot's hash is another. */
function differencesOf(
  { robots, marksUs }: RunFile,
  { marks }: RunTranscript,
  found: readonly { readonly name: string; readonly traceHash: string }[],
): readonly Difference[] {
  const digits = 8;
  return robots.flatMap(({ place, marks: expected, hash }) => {
    if (found.find(({ name }) => name === place)?.traceHash === hash) return [];
    const actual = marks.get(place) ?? "";
    let same = 0;
    while (
      same < expected.length &&
      same < actual.length &&
      expected.slice(same, same + digits) === actual.slice(same, same + digits)
    )
      same += digits;
    return [{ robot: place, fromSeconds: ((same / digits) * marksUs) / 1e6 }];
  });
}
