import { basename } from "node:path";
import { Command } from "commander";
import { choosePort, openFlashLine } from "../../board/index.node.ts";
import { type ChipId, FlashError, firmwareChips, flashFirmware } from "../../board/index.ts";
import { type Language, Problem, say } from "../../messages/index.ts";
import type { FirmwareOptions } from "../board/firmware-boards.ts";
import { readFirmware } from "../board/firmware-file.ts";
import { exitCode } from "../terminal/exit-code.ts";
import { addFirmwareOptions, addKitOption, addSharedOptions } from "../terminal/options.ts";
import { showProgress } from "../terminal/progress.ts";

interface FlashOptions extends FirmwareOptions {
  readonly port?: string;
  readonly file?: string;
}

export function flashCommand(exit: (code: number) => void): Command {
  const command = new Command("flash").option("--port <name>").option("--file <file>");
  addFirmwareOptions(addKitOption(addSharedOptions(command)));
  return command.action(async (options: FlashOptions) => {
    const { json, lang } = options;
    const firmware = readFirmware(options);
    const port = await choosePort(options.port);
    const line = await openFlashLine(port, 115_200);
    const tell = (text: string) => json || console.log(text);
    const { name, flashOffset } = firmwareChips[firmware.chip];
    if (!line.hasControlSignals) tell(say(lang, "flash.noSignals", { port: port.path }));
    const kilobytes = Math.round(firmware.bytes.length / 1024);
    tell(say(lang, "flash.start", { file: basename(firmware.file), kilobytes, chip: name, port: port.path }));
    const progress = showProgress(!json);
    progress.doing(say(lang, "flash.connecting"));
    const stop = new AbortController();
    const onInterrupt = () => stop.abort();
    process.once("SIGINT", onInterrupt);
    const plan = {
      signal: stop.signal,
      image: firmware.bytes,
      offset: flashOffset,
      chip: firmware.chip,
      onProgress: progress.showBytes,
    };
    try {
      const { chip, restarted } = await flashFirmware(line, plan).finally(progress.clear);
      if (json)
        console.log(JSON.stringify({ ok: true, port: port.path, chip, restarted, file: firmware.file }));
      else {
        console.log(say(lang, "flash.done", { chip }));
        console.log(say(lang, restarted ? "flash.restarted" : "flash.pressReset"));
      }
      exit(exitCode.ok);
    } catch (error) {
      if (!(error instanceof FlashError)) throw error;
      report(error, firmware.chip, port.path, lang, json ?? false);
      exit(exitCode.failed);
    } finally {
      process.off("SIGINT", onInterrupt);
      await line.close().catch(() => {});
    }
  });
}

/** The board's side failed, not what was typed: exit code 1. */
function report(error: FlashError, chip: ChipId, port: string, lang: Language, json: boolean): void {
  const problem = problemOf(error, firmwareChips[chip].name, port);
  const advice = error.trouble === "silent" ? say(lang, bootButton(chip)) : undefined;
  if (json) {
    const { id, params } = problem;
    console.log(JSON.stringify({ ok: false, problem: { id, params, message: problem.in(lang), advice } }));
    return;
  }
  console.error(problem.in(lang));
  if (advice) console.error(advice);
}

function problemOf({ trouble, found }: FlashError, wanted: string, port: string): Problem {
  switch (trouble) {
    case "silent":
      return new Problem("flash.silent", { port });
    case "wrong chip":
      return new Problem("flash.wrongChip", { port, found, wanted });
    case "unknown chip":
      return new Problem("flash.unknownChip", { port });
    case "too small":
      return new Problem("flash.tooSmall", { found });
    case "interrupted":
      return new Problem("flash.interrupted");
    case "unplugged":
      return new Problem("flash.unplugged");
    case "interrupted before":
      return new Problem("flash.interruptedBefore");
    case "unplugged before":
      return new Problem("flash.unpluggedBefore");
    case "stopped before":
      return new Problem("flash.stoppedBefore");
    case "stopped":
      return new Problem("flash.stopped");
  }
}

/** Boards on the chip's own USB often have no reset button that helps: plugging in does it. */
function bootButton(chip: ChipId): "flash.bootButton" | "flash.bootButtonUsb" {
  return chip === "esp32" ? "flash.bootButton" : "flash.bootButtonUsb";
}
