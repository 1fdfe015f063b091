import { resolve } from "node:path";
import type { Command } from "commander";
import { defaultFirmwareFolder } from "../../board/index.node.ts";
import { projectFolder } from "../../files/index.node.ts";
import { findKit, type KitChoice } from "../../lesson/index.node.ts";
import { defaultLanguage } from "../../messages/index.node.ts";
import { type Language, languages, Problem } from "../../messages/index.ts";
import { type BoardTiming, type Cpu, cpus, simulatedBoard } from "../../sim/index.ts";

/** The robot in use. */
export const defaultKitFile = resolve(projectFolder, "devicescript.json");

/** Options that every command has. */
export interface SharedOptions {
  readonly json?: boolean;
  readonly lang: Language;
  readonly kit: string;
}

/** Options of a command that takes a robot. */
export type KitOptions = SharedOptions & KitChoice;

export function addSharedOptions(command: Command): Command {
  return addLanguageOption(command.option("--json"));
}

export function addLanguageOption(command: Command): Command {
  return command.option("--lang <language>", "", readLanguage, defaultLanguage());
}

export function addKitOption(command: Command): Command {
  return command.option("--kit <name or file>", "", findKit, defaultKitFile);
}

/** Options of a command that takes another robot when the one in use lacks a part. */
export function kitOptions<T extends SharedOptions>(options: T, command: Command): T & KitOptions {
  return { ...options, kitTyped: command.getOptionValueSource("kit") === "cli" };
}

export function addFirmwareOptions(command: Command): Command {
  return command.option("--board <id>").option("--folder <folder>", "", defaultFirmwareFolder());
}

function readLanguage(value: string): Language {
  const language = languages.find((each) => each === value);
  if (!language) throw new Problem("usage.language", { value });
  return language;
}

const loops = ["1ms", "10ms"] as const;

/** How the simulated board takes time. */
export interface BoardOptions {
  readonly loop: (typeof loops)[number];
  readonly cpu: Cpu;
}

export function addBoardOptions(command: Command): Command {
  return command
    .option(
      `--loop <${loops.join("|")}>`,
      "",
      (value) => choice("loop", loops, value),
      `${simulatedBoard.loopMs}ms`,
    )
    .option(`--cpu <${cpus.join("|")}>`, "", (value) => choice("cpu", cpus, value), simulatedBoard.cpu);
}

export function boardTiming({ loop, cpu }: BoardOptions): BoardTiming {
  return { loopMs: loop === "10ms" ? 10 : 1, cpu };
}

function choice<T extends string>(option: string, choices: readonly T[], value: string): T {
  const chosen = choices.find((each) => each === value);
  if (!chosen) throw new Problem("usage.choice", { option, value, choices: choices.join(", ") });
  return chosen;
}

/** For a drawing that does not say in which unit it is. */
export function addUnitOption(command: Command): Command {
  return command.option("--mm-per-unit <number>", "", readMmPerUnit);
}

function readMmPerUnit(value: string): number {
  const number = Number(value);
  if (Number.isFinite(number) && number > 0 && value.trim() !== "") return number;
  throw new Problem("usage.number", { option: "mm-per-unit", value, expected: "0.2646" });
}

/** A reader of whole numbers for an option. */
export function wholeNumber(option: string, least: number, most: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (Number.isInteger(number) && number >= least && number <= most && value.trim() !== "") return number;
    throw new Problem("usage.number", { option, value, expected: `${least}…${most}` });
  };
}
