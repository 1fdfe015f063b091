import { endSimulator, languageThread, simulatorThread } from "../threads/threads.ts";
import { Player } from "./player.ts";

/** What plays the runs of this page. */
export const player = new Player({
  build: (source) => languageThread().build(source),
  simulator: simulatorThread,
  endSimulator,
  onNextPicture: (draw) => requestAnimationFrame(draw),
});
