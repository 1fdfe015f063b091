/** What other folders use of `competitions/`. Without Node, so that the page can have it. */
export { disciplines, findDiscipline } from "./disciplines/disciplines.ts";
export { type Discipline, type DisciplineId, disciplineIds, type PlayedRound } from "./judging/discipline.ts";
export {
  type Judge,
  type Judgement,
  type LogLine,
  noTally,
  type SeenWorld,
  type Tally,
} from "./judging/judge.ts";
export { compareTallies } from "./match/compare-tallies.ts";
export { checkEntrant, type EntrantFinding } from "./match/entrant-check.ts";
export {
  type MatchOutcome,
  playMatch,
  type RoundRecord,
  winnerOf,
} from "./match/play-match.ts";
export {
  type Entrant,
  type Host,
  type Onlooker,
  playRound,
  type RoundOutcome,
  signalUs,
} from "./match/play-round.ts";
export { type Strength, strengths } from "./match/strength.ts";
export { certificates, standingsCells, standingsPage, standingsSheet } from "./print/standings-page.ts";
export { firstDifference } from "./results/compare-results.ts";
export { judgeWords, momentWords, type WrittenLine } from "./results/judge-words.ts";
export { type MatchFile, matchFileSchema } from "./results/match-file.ts";
export { type MatchSources, parseMatch, teamsOf } from "./results/open-match.ts";
export { sha256Of, type Team } from "./results/team.ts";
export { type MatchSetup, writeMatch } from "./results/write-match.ts";
export { type Standing, standingsOf } from "./tournament/standings.ts";
