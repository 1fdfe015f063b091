import { Command } from "commander";
import { classBackupCommand, classRestoreCommand } from "./class-backup.ts";
import { classExportCommand } from "./class-export.ts";
import { classForgetCommand } from "./class-forget.ts";
import { classGradeCommand } from "./class-grade.ts";
import { classImportCommand } from "./class-import.ts";
import { addServing } from "./class-serve.ts";

export function classCommand(exit: (code: number) => void): Command {
  // An option belongs to the command that it stands behind: `class --data` and `class grade --data` are two.
  const command = new Command("class").enablePositionalOptions().exitOverride();
  return addServing(command, exit)
    .addCommand(classGradeCommand(exit))
    .addCommand(classImportCommand(exit))
    .addCommand(classExportCommand(exit))
    .addCommand(classForgetCommand(exit))
    .addCommand(classBackupCommand(exit))
    .addCommand(classRestoreCommand(exit));
}
