import { compilerIsWarm, compiling, endCompile, endSimulator, simulatorThread } from "../threads/threads.ts";
import { Player } from "./player.ts";
import { builtStarter } from "./starter-image.ts";

/** What plays the runs of this page. */
export const player = new Player({
  // Compiler and compile take seconds the first time; a child presses Run before.
  build: async (source) =>
    (compilerIsWarm() ? undefined : await builtStarter(source)) ??
    (await compiling((thread) => thread.build(source))),
  endCompile,
  simulator: simulatorThread,
  endSimulator,
  onNextPicture: (draw) => requestAnimationFrame(draw),
});
