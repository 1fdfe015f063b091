import { compiling, endCompile, endSimulator, simulatorThread } from "../threads/threads.ts";
import { Player } from "./player.ts";

/** What plays the runs of this page. */
export const player = new Player({
  build: (source) => compiling((thread) => thread.build(source)),
  endCompile,
  simulator: simulatorThread,
  endSimulator,
  onNextPicture: (draw) => requestAnimationFrame(draw),
});
