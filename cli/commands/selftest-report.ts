import { type Helper, takeMeasurements } from "../../board/index.ts";
import { checkOutputs, readText } from "../../files/index.node.ts";
import { say } from "../../messages/index.ts";
import { parseKit } from "../../robot-kit/index.ts";
import { compileProgram } from "../../toolchain/index.node.ts";
import { type BoardOptions, withBoard } from "../board/board-session.ts";
import { haltingFor } from "../board/halting.ts";
import { atTerminal, nobody } from "../board/measuring-helper.ts";
import { reportOf, writeReport } from "../board/report-file.ts";
import { exitCode } from "../terminal/exit-code.ts";
import type { KitOptions } from "../terminal/options.ts";

export interface ReportOptions extends BoardOptions, KitOptions {
  readonly report: string;
  readonly repeats: number;
}

/** Measures the board and writes it into a file. Its exit code says whether anything is missing. */
export async function selftestReport(options: ReportOptions): Promise<number> {
  const { json = false, lang, report: file, repeats } = options;
  checkOutputs([{ path: file, endings: [".json"] }], [options.kit]);
  const kit = parseKit(readText(options.kit, lang), options.kit);
  const tell = (text: string) => json || console.log(text);
  const hear: Helper["hear"] = (name, value, unit) =>
    tell(say(lang, "selftest.report.measured", { name, value, unit }));
  return withBoard(options, async (session) => {
    const hands = !json && process.stdin.isTTY && process.stderr.isTTY;
    tell(say(lang, "selftest.report.begin", { repeats, hands: hands ? "yes" : "no" }));
    const { image: halting } = await haltingFor(session, { ...options, kitTyped: true });
    const helper = hands ? atTerminal(lang, hear) : { ...nobody(hear), close() {} };
    const build = (source: string, path: string) => compileProgram({ path, source }, options.kit, lang).image;
    const firmware = await session.manager.runtimeVersion();
    const measurements = await takeMeasurements({ session, kit, helper, repeats, build, halting }).finally(
      () => helper.close(),
    );
    const report = reportOf(kit, firmware, repeats, measurements);
    writeReport(file, report);
    const missing = measurements.filter(({ skipped }) => skipped !== undefined);
    if (json) console.log(JSON.stringify({ ok: missing.length === 0, port: session.port, file, ...report }));
    for (const { id: name, skipped = "" } of missing) {
      const known = { "passed over": "passedOver", "nothing to measure on": "nothingThere" } as const;
      const id = skipped in known ? known[skipped as keyof typeof known] : undefined;
      const reason = id ? say(lang, `selftest.report.${id}`) : skipped;
      tell(say(lang, "selftest.report.notMeasured", { name, reason }));
    }
    const count = measurements.filter(({ values }) => values.length > 0).length;
    tell(say(lang, "selftest.report.written", { count, file }));
    return missing.length === 0 ? exitCode.ok : exitCode.failed;
  });
}
