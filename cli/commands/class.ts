import { Command } from "commander";
import { classForgetCommand } from "./class-forget.ts";
import { classGradeCommand } from "./class-grade.ts";

export function classCommand(exit: (code: number) => void): Command {
  return new Command("class").addCommand(classGradeCommand(exit)).addCommand(classForgetCommand(exit));
}
