import arena from "./lt/arena.ts";
import award from "./lt/award.ts";
import boards from "./lt/boards.ts";
import sheet from "./lt/cheat-sheet.ts";
import classroom from "./lt/classroom.ts";
import cli from "./lt/cli.ts";
import competitions from "./lt/competitions.ts";
import condition from "./lt/condition.ts";
import debug from "./lt/debug.ts";
import espruino from "./lt/espruino.ts";
import files from "./lt/files.ts";
import flash from "./lt/flash.ts";
import help from "./lt/help.ts";
import kit from "./lt/kit.ts";
import lessonCheck from "./lt/lesson-check.ts";
import lessons from "./lt/lessons.ts";
import map from "./lt/map.ts";
import materials from "./lt/materials.ts";
import mistakes from "./lt/mistakes.ts";
import names from "./lt/names.ts";
import privacy from "./lt/privacy.ts";
import release from "./lt/release.ts";
import robotDebug from "./lt/robot-debug.ts";
import robotWatching from "./lt/robot-watching.ts";
import room from "./lt/room.ts";
import school from "./lt/school.ts";
import selftest from "./lt/selftest.ts";
import serve from "./lt/serve.ts";
import studio from "./lt/studio.ts";
import teacher from "./lt/teacher.ts";
import toolchain from "./lt/toolchain.ts";
import vm from "./lt/vm.ts";
import watching from "./lt/watching.ts";
import wiring from "./lt/wiring.ts";
import workers from "./lt/workers.ts";
import worksheet from "./lt/worksheet.ts";
import world from "./lt/world.ts";

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
