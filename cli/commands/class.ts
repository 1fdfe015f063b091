import { Command } from "commander";
import { classBackupCommand, classRestoreCommand } from "./class-backup.ts";
import { classForgetCommand } from "./class-forget.ts";
import { classGradeCommand } from "./class-grade.ts";

export function classCommand(exit: (code: number) => void): Command {
  return new Command("class")
    .addCommand(classGradeCommand(exit))
    .addCommand(classForgetCommand(exit))
    .addCommand(classBackupCommand(exit))
    .addCommand(classRestoreCommand(exit));
}
