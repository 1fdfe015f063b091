import { Upload } from "../../board/index.node.ts";
import type { ConsoleLine } from "../../board/index.ts";
import { refusedArgument } from "../../jacdac/index.ts";
import { espruinoKit } from "../../lesson/index.node.ts";
import { Problem, say } from "../../messages/index.ts";
import { buildForEspruino } from "../../toolchain/index.node.ts";
import { consoleText } from "../terminal/console-text.ts";
import { exitCode } from "../terminal/exit-code.ts";
import { listenUntil } from "../terminal/listening.ts";
import { showProgress } from "../terminal/progress.ts";
import { type BoardOptions, portOf } from "./board-session.ts";

/** Lowers a program, sends it to a board that runs Espruino, and shows what it prints. */
export async function deployToEspruino(
  file: string,
  options: BoardOptions & { readonly seconds?: number },
  kitGiven: boolean,
): Promise<number> {
  const { json = false, lang } = options;
  if (!file.endsWith(".ts")) throw new Problem("espruino.source", { file });
  const kitFile = kitGiven ? options.kit : espruinoKit;
  const progress = showProgress(!json);
  progress.doing(say(lang, "build.doing", { file }));
  const { code } = await buildForEspruino(file, kitFile, lang).finally(progress.clear);
  const port = options.port?.startsWith("tcp://") ? options.port : await portOf(options);
  const heard = new Heard(file, options);
  progress.doing(say(lang, "boards.connecting", { port }));
  const begunMs = performance.now();
  const upload = await Upload.send(port, code, {
    board: (board) => heard.board(board),
    progress: progress.showBytes,
    line: (line) => heard.line(line),
  }).finally(progress.clear);
  const seconds = (performance.now() - begunMs) / 1000;
  const bytes = Buffer.byteLength(code);
  if (!json) {
    console.log(say(lang, "espruino.sent", { file, port, bytes, seconds }));
    if (options.seconds !== 0) console.log(say(lang, "deploy.listening"));
  }
  try {
    await heard.over(options.seconds ?? (json ? 0 : undefined), upload.lost);
  } finally {
    upload.close();
  }
  if (json) {
    const { found, lines, fault } = heard;
    console.log(
      JSON.stringify({
        ok: !fault,
        port,
        board: found,
        bytes,
        seconds,
        console: lines,
        ...(fault && { fault }),
      }),
    );
  }
  return heard.fault ? exitCode.failed : exitCode.ok;
}

/** What came from the board. */
class Heard {
  readonly lines: string[] = [];
  found: { readonly version: string; readonly board: string } | undefined;
  fault: { readonly message: string; readonly file?: string; readonly line?: number } | undefined;
  #end = () => {};
  readonly #ended = new Promise<void>((resolve) => {
    this.#end = resolve;
  });

  constructor(
    private readonly file: string,
    private readonly options: BoardOptions,
  ) {}

  board(board: { readonly version: string; readonly board: string }): void {
    this.found = board;
    if (!this.options.json) console.log(say(this.options.lang, "espruino.board", { ...board }));
  }

  line(line: ConsoleLine): void {
    const { json, lang } = this.options;
    if (line.type === "text") {
      this.lines.push(line.text);
      if (!json) console.log(consoleText(line.text, undefined, 0, lang));
      return;
    }
    if (line.type === "error") {
      const place = placeIn(this.file, line.place);
      this.fault = { message: line.message, ...place };
      const refused = refusedArgument(line.message);
      const text = refused
        ? say(lang, "fault.refused-argument", { ...refused })
        : say(lang, "espruino.failed", { message: line.message });
      if (!json) console.error(place ? `${place.file}:${place.line}: ${text}` : text);
    } else if (!json) console.log(say(lang, "espruino.ended"));
    this.#end();
  }

  /**
   * Waits for the program's end, for Ctrl+C, or for a time.
   * @param seconds left out: without an end
   * @param lost rejects when the board is gone
   */
  over(seconds: number | undefined, lost: Promise<never>): Promise<void> {
    return listenUntil(seconds, Promise.race([this.#ended, lost]));
  }
}

/** `12` is a line of the program's file, `other.ts:12` one of a file beside it. */
function placeIn(file: string, place: string): { file: string; line: number } | undefined {
  const [, other, line] = /^(?:(.*):)?(\d+)$/.exec(place) ?? [];
  if (line === undefined || line === "0") return undefined;
  return { file: other === undefined ? file : file.replace(/[^/\\]*$/, other), line: Number(line) };
}
