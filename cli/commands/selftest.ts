import { Command } from "commander";
import { SelftestReader, type StepResult, selftestProgram, untriedParts } from "../../board/index.ts";
import { readText } from "../../files/index.node.ts";
import { type Language, say } from "../../messages/index.ts";
import { parseKit } from "../../robot-kit/index.ts";
import { compileProgram } from "../../toolchain/index.node.ts";
import { BoardConsole } from "../board/board-console.ts";
import { addPortOption, type BoardOptions, withBoard } from "../board/board-session.ts";
import { haltingFor } from "../board/halting.ts";
import { exitCode } from "../terminal/exit-code.ts";
import {
  addKitOption,
  addSharedOptions,
  type KitOptions,
  kitOptions,
  wholeNumber,
} from "../terminal/options.ts";
import { showProgress } from "../terminal/progress.ts";
import { selftestReport } from "./selftest-report.ts";

/** Longer than all steps of the largest kit together. */
const longestSeconds = 180;

export function selftestCommand(exit: (code: number) => void): Command {
  const command = new Command("selftest");
  command.option("--report <file.json>").option("--repeats <number>", "", wholeNumber("repeats", 1, 20), 3);
  addPortOption(addKitOption(addSharedOptions(command)));
  return command.action(async (typed: BoardOptions & { report?: string; repeats: number }) => {
    const options = kitOptions(typed, command);
    const { report } = options;
    exit(report === undefined ? await selftest(options) : await selftestReport({ ...options, report }));
  });
}

async function selftest(options: BoardOptions & KitOptions): Promise<number> {
  const { json = false, lang } = options;
  const kit = parseKit(readText(options.kit, lang), options.kit);
  const source = selftestProgram(kit);
  const progress = showProgress(!json);
  const building = say(lang, "build.doing", { file: "selftest.ts" });
  const { image, debug } = progress.during(building, () =>
    compileProgram({ path: "selftest.ts", source }, options.kit, lang),
  );
  const tell = (text: string) => json || console.log(text);
  tell(say(lang, "selftest.ready"));
  return withBoard(options, async (session) => {
    const reader = new SelftestReader(kit);
    const console_ = new BoardConsole(session, {
      language: lang,
      silent: json,
      debug,
      untilFault: true,
      read: (line) => {
        const step = reader.read(line);
        if (step && "begins" in step)
          tell(say(lang, `selftest.do.${step.begins.kind}`, { part: step.begins.id }));
        if (step && "results" in step) for (const result of step.results) tell(describe(result, lang));
        return reader.ended;
      },
    });
    await session.manager
      .transfer(image, {
        onProgress: progress.showBytes,
        onStart: () => {
          progress.clear();
          console_.start();
        },
      })
      .finally(progress.clear);
    await console_.listen(longestSeconds);
    // Nobody expects wheels to turn the next time the robot is switched on.
    const { image: halting } = await haltingFor(session, { ...options, kitTyped: true });
    await session.manager.clear(halting);
    const { results, ended } = reader;
    const untried = untriedParts(kit);
    const wrong = results.filter(({ verdict }) => verdict === "fail").length;
    const ok = ended && wrong === 0;
    if (json) {
      const sentences = results.map((result) => ({
        ...result,
        text: say(lang, result.message, result.params),
      }));
      console.log(JSON.stringify({ ok, port: session.port, ended, results: sentences, untried }));
    } else {
      if (untried.length > 0) console.log(say(lang, "selftest.untried", { parts: untried.join(", ") }));
      const looks = results.filter(({ verdict }) => verdict === "look").length;
      if (!ended) console.error(say(lang, "selftest.broken"));
      if (wrong > 0) console.error(say(lang, "selftest.wrong", { count: wrong }));
      if (ok) console.log(say(lang, "selftest.passed", { count: looks }));
    }
    return ok ? exitCode.ok : exitCode.failed;
  });
}

function describe({ id, verdict, message, params }: StepResult, language: Language): string {
  const mark = say(language, `selftest.verdict.${verdict}`);
  return `  ${mark.padEnd(9)} ${id}: ${say(language, message, params)}`;
}
