import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { crc32 } from "node:zlib";
import { z } from "zod";
import { openLine } from "./open-line.node.ts";
import type { UploadFailure, UploadJob, UploadReport } from "./upload-messages.ts";

/** What of EspruinoTools (npm `espruino`) is called here; after `init` it lives on the global object. */
interface EspruinoTools {
  readonly Config: Record<string, unknown>;
  readonly Core: {
    readonly Serial: {
      /** Kinds of ports that it looks through, Bluetooth and others. */
      readonly devices: unknown[];
      startListening(listener: (data: ArrayBuffer) => void): unknown;
      open(port: string, opened: (status: unknown) => void, closed: () => void): void;
      write(text: string, showStatus: boolean | undefined, done?: () => void): void;
      close(): void;
    };
    readonly Utils: {
      executeExpression(code: string, result: (json: string | undefined) => void): void;
      executeStatement(code: string, printed: (text: string | undefined) => void): void;
    };
  };
}

/** The usual speed of an ESP32's console. A port that is a network connection or a pseudo-terminal has none. */
const baudRate = 115_200;
/** Bytes in one line to the board. Its input buffer holds 4096 characters; base64 makes a third more of them. */
const chunkBytes = 1024;

const environment = z.object({ VERSION: z.string(), BOARD: z.string() });

class Failure extends Error {
  constructor(
    readonly why: UploadFailure,
    reason = "",
  ) {
    super(reason);
  }
}

const report = (message: UploadReport) => process.send?.(message);

/** Puts the program beside the one that is there, checks it, and only then has the board start with it. */
async function upload({ port, code }: UploadJob): Promise<void> {
  const tools = await initialise();
  const bytes = Buffer.from(code, "utf8");
  await open(tools, port);
  const evaluate = (expression: string) =>
    new Promise<unknown>((resolve, reject) => {
      tools.Core.Utils.executeExpression(expression, (json) => {
        try {
          if (json === undefined) throw new Failure("silent");
          resolve(JSON.parse(json));
        } catch (error) {
          reject(error instanceof Failure ? error : new Failure("notEspruino", json));
        }
      });
    });
  const found = environment.safeParse(await evaluate("process.env"));
  if (!found.success) throw new Failure("notEspruino");
  report({ type: "board", board: { version: found.data.VERSION, board: found.data.BOARD } });
  const file = `program.${createHash("sha256").update(bytes).digest("hex").slice(0, 8)}`;
  await evaluate("(reset(),1)");
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    const chunk = bytes.subarray(at, at + chunkBytes).toString("base64");
    const written = await evaluate(
      `require("Storage").write("${file}",atob("${chunk}"),${at}${at === 0 ? `,${bytes.length}` : ""})`,
    );
    if (written !== true) throw new Failure("full");
    report({ type: "progress", done: Math.min(at + chunkBytes, bytes.length), of: bytes.length });
  }
  const arrived = await evaluate(`E.CRC32(require("Storage").read("${file}"))>>>0`);
  if (arrived !== crc32(bytes)) throw new Failure("notWhole");
  const boot = `eval(require("Storage").read("${file}"))`;
  const booted = await evaluate(`require("Storage").write(".bootcde",${JSON.stringify(boot)})`);
  if (booted !== true) throw new Failure("full");
  await evaluate(
    `(require("Storage").list(/^program\\./).forEach(function(f){if(f!="${file}")require("Storage").erase(f)}),1)`,
  );
  const decoder = new TextDecoder();
  tools.Core.Serial.startListening((data) =>
    report({ type: "text", text: decoder.decode(data, { stream: true }) }),
  );
  report({ type: "sent" });
  tools.Core.Serial.write("\x10load();\n", false);
}

function initialise(): Promise<EspruinoTools> {
  const { init } = createRequire(import.meta.url)("espruino") as { init(done: () => void): void };
  return new Promise((resolve) =>
    init(() => {
      const tools = (globalThis as unknown as { Espruino: EspruinoTools }).Espruino;
      Object.assign(tools.Config, {
        BAUD_RATE: String(baudRate),
        SET_TIME_ON_WRITE: false,
        MODULE_URL: "",
        BOARD_JSON_URL: "",
      });
      resolve(tools);
    }),
  );
}

async function open({ Core: { Serial } }: EspruinoTools, port: string): Promise<void> {
  // Its own kinds of ports leave their errors to nobody, and it would look for Bluetooth first.
  const line = await openLine(port, baudRate).catch((error) => {
    throw new Failure("opening", error instanceof Error ? error.message : "");
  });
  Serial.devices.splice(0, Number.POSITIVE_INFINITY, {
    name: "RoboNet",
    getPorts: (found: (ports: unknown, all: boolean) => void) => found([{ path: port }], true),
    open(
      _: string,
      opened: (status: string) => void,
      receive: (data: ArrayBuffer) => void,
      closed: () => void,
    ) {
      line.on("data", (data: Buffer) => receive(new Uint8Array(data).buffer));
      line.on("error", () => {});
      line.on("close", closed);
      opened("Ok");
    },
    write: (text: string, done: () => void) => line.write(Buffer.from(text, "latin1"), done),
    close: () => line.end(),
  });
  await new Promise<void>((resolve, reject) => {
    Serial.startListening(() => {});
    Serial.open(
      port,
      (status) => (status === undefined ? reject(new Failure("opening", "")) : resolve()),
      () => {
        report({ type: "closed" });
        process.disconnect();
      },
    );
  });
}

function fail(error: unknown): void {
  const failure = error instanceof Failure ? error : new Failure("opening", String(error));
  report({ type: "failed", why: failure.why, reason: failure.message });
}

process.on("uncaughtException", fail);
process.on("disconnect", () => process.exit());
process.once("message", (job: UploadJob) => void upload(job).catch(fail));
