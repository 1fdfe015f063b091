import arena from "./lv/arena.ts";
import award from "./lv/award.ts";
import boards from "./lv/boards.ts";
import sheet from "./lv/cheat-sheet.ts";
import classroom from "./lv/classroom.ts";
import cli from "./lv/cli.ts";
import competitions from "./lv/competitions.ts";
import condition from "./lv/condition.ts";
import debug from "./lv/debug.ts";
import espruino from "./lv/espruino.ts";
import files from "./lv/files.ts";
import flash from "./lv/flash.ts";
import help from "./lv/help.ts";
import kit from "./lv/kit.ts";
import lessonCheck from "./lv/lesson-check.ts";
import lessons from "./lv/lessons.ts";
import map from "./lv/map.ts";
import materials from "./lv/materials.ts";
import mistakes from "./lv/mistakes.ts";
import names from "./lv/names.ts";
import privacy from "./lv/privacy.ts";
import release from "./lv/release.ts";
import robotDebug from "./lv/robot-debug.ts";
import robotWatching from "./lv/robot-watching.ts";
import room from "./lv/room.ts";
import school from "./lv/school.ts";
import selftest from "./lv/selftest.ts";
import serve from "./lv/serve.ts";
import studio from "./lv/studio.ts";
import teacher from "./lv/teacher.ts";
import toolchain from "./lv/toolchain.ts";
import vm from "./lv/vm.ts";
import watching from "./lv/watching.ts";
import wiring from "./lv/wiring.ts";
import workers from "./lv/workers.ts";
import worksheet from "./lv/worksheet.ts";
import world from "./lv/world.ts";

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
