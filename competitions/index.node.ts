/** What other folders use of `competitions/` on Node. */
export { houseProgram, houseRobot } from "./node/house-robots.node.ts";
export {
  checkMatchFile,
  isMatchFile,
  matchFileText,
  readMatchFile,
} from "./node/match-file.node.ts";
export type { MatchReport, RoundWays } from "./node/match-messages.ts";
export { MatchThread } from "./node/match-thread.node.ts";
export { type Entries, readEntries } from "./tournament/entries.node.ts";
export { playTournament, type TournamentOutcome } from "./tournament/play-tournament.node.ts";
export {
  checkEntries,
  closeTournament,
  newTournament,
  openTournament,
  readTournament,
} from "./tournament/tournament-steps.node.ts";
