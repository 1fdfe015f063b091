import arena from "./en/arena.ts";
import award from "./en/award.ts";
import boards from "./en/boards.ts";
import sheet from "./en/cheat-sheet.ts";
import classroom from "./en/classroom.ts";
import cli from "./en/cli.ts";
import competitions from "./en/competitions.ts";
import condition from "./en/condition.ts";
import debug from "./en/debug.ts";
import espruino from "./en/espruino.ts";
import files from "./en/files.ts";
import flash from "./en/flash.ts";
import help from "./en/help.ts";
import kit from "./en/kit.ts";
import lessonCheck from "./en/lesson-check.ts";
import lessons from "./en/lessons.ts";
import map from "./en/map.ts";
import materials from "./en/materials.ts";
import mistakes from "./en/mistakes.ts";
import names from "./en/names.ts";
import privacy from "./en/privacy.ts";
import release from "./en/release.ts";
import robotDebug from "./en/robot-debug.ts";
import robotWatching from "./en/robot-watching.ts";
import room from "./en/room.ts";
import school from "./en/school.ts";
import selftest from "./en/selftest.ts";
import serve from "./en/serve.ts";
import studio from "./en/studio.ts";
import teacher from "./en/teacher.ts";
import toolchain from "./en/toolchain.ts";
import vm from "./en/vm.ts";
import watching from "./en/watching.ts";
import wiring from "./en/wiring.ts";
import workers from "./en/workers.ts";
import worksheet from "./en/worksheet.ts";
import world from "./en/world.ts";

export default {
  ...award,
  ...mistakes,
  ...toolchain,
  ...files,
  ...kit,
  ...materials,
  ...wiring,
  ...world,
  ...vm,
  ...competitions,
  ...condition,
  ...debug,
  ...cli,
  ...help,
  ...lessons,
  ...lessonCheck,
  ...flash,
  ...boards,
  ...espruino,
  ...school,
  ...classroom,
  ...privacy,
  ...teacher,
  ...robotDebug,
  ...robotWatching,
  ...room,
  ...workers,
  ...release,
  ...selftest,
  ...sheet,
  ...serve,
  ...names,
  ...studio,
  ...worksheet,
  ...map,
  ...arena,
  ...watching,
} as const;
