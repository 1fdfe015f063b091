import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Problem } from "../messages/problem.ts";
import { Pty } from "../virtual-board/pty.node.ts";
import { RomLoader } from "../virtual-board/rom/rom-loader.ts";
import { madeUpFirmware } from "./support/made-up-firmware.ts";
import { typeCommand } from "./support/type-command.ts";

const flashCommand = suite("robonet flash");

const folder = mkdtempSync(join(tmpdir(), "flash-"));
const firmware = madeUpFirmware("esp32");
const file = join(folder, "firmware.bin");
writeFileSync(file, firmware);

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function robonet(...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["cli/bin/robonet.mjs", ...args, "--lang", "en"], {
      timeout: 90_000,
    });
    let [out, err] = ["", ""];
    child.stdout.on("data", (data) => {
      out += data;
    });
    child.stderr.on("data", (data) => {
      err += data;
    });
    child.on("close", (code) => resolve({ code, out, err }));
  });
}

/** A pseudo-terminal, or nothing where node-pty could not be built; the other tests of the flasher need none. */
async function openPty(): Promise<Pty | undefined> {
  try {
    return await Pty.open();
  } catch (error) {
    if (error instanceof Problem && !process.env.CI) return undefined;
    throw error;
  }
}

const pty = await openPty();

if (pty) {
  flashCommand.after(() => pty.close());

  flashCommand(
    "writes firmware over a pseudo-terminal, and says that it cannot restart the board",
    async () => {
      const flash = { bytes: new Uint8Array(4 * 1024 * 1024).fill(0xff) };
      const chip = new RomLoader(flash, { chip: "esp32" });
      chip.onSend = (bytes) => pty.write(bytes);
      pty.onBytes = (bytes) => chip.receive(Uint8Array.from(bytes));
      const { code, out, err } = await robonet("flash", "--file", file, "--port", pty.path);
      assert.is(code, 0, out + err);
      assert.match(out, "no reset line");
      assert.match(out, "its MD5 is right");
      assert.match(out, "press EN");
      assert.is(Buffer.compare(flash.bytes.subarray(0x1000, 0x1000 + firmware.length), firmware), 0);
    },
  );

  flashCommand("ended by Ctrl+C it says what the board has now: exit code 1", async () => {
    for (const [afterBytes, words, ...json] of [
      [1_000, "before anything was written"],
      [30_000, "half-written", "--json"],
    ] as const) {
      const chip = new RomLoader({ bytes: new Uint8Array(4 * 1024 * 1024).fill(0xff) }, { chip: "esp32" });
      chip.onSend = (bytes) => pty.write(bytes);
      let received = 0;
      pty.onBytes = (bytes) => {
        received += bytes.length;
        chip.receive(Uint8Array.from(bytes));
        if (received > afterBytes) process.emit("SIGINT");
      };
      const { code, out, err } = await typeCommand("flash", "--file", file, "--port", pty.path, ...json);
      assert.is(code, 1, out + err);
      assert.match(json.length > 0 ? JSON.parse(out).problem.message : err, words);
    }
  });

  flashCommand("explains the boot button when nobody answers: exit code 1", async () => {
    pty.onBytes = () => {};
    const { code, err } = await robonet("flash", "--file", file, "--port", pty.path);
    assert.is(code, 1);
    assert.match(err, "not in boot mode");
    assert.match(err, "Hold the button BOOT");
  });
}

flashCommand("a cut file, a missing port and a foreign board are told apart: exit code 2", async () => {
  const cut = join(folder, "cut.bin");
  writeFileSync(cut, firmware.subarray(0, firmware.length / 2));
  const [cutFile, noPort, noBoard, notFetched] = await Promise.all([
    robonet("flash", "--file", cut),
    robonet("flash", "--file", file, "--port", "/dev/no-such-port"),
    robonet("flash", "--board", "esp32_devkit"),
    robonet("flash", "--folder", join(folder, "empty")),
  ]);
  assert.equal([cutFile.code, noPort.code, noBoard.code, notFetched.code], [2, 2, 2, 2]);
  assert.match(cutFile.err, "ends too early");
  assert.match(noPort.err, "no port /dev/no-such-port");
  assert.match(noBoard.err, "esp32_devkit_c");
  assert.match(notFetched.err, "robonet firmware fetch --board esp32_devkit_c");
});

flashCommand.run();
