import type { Entries, TournamentOutcome } from "../../competitions/index.node.ts";
import { standingsCells } from "../../competitions/index.ts";
import { type Language, Problem, say } from "../../messages/index.ts";
import { CompileErrors, describeErrors } from "../../toolchain/index.ts";
import { table } from "./table.ts";

/** Why entries cannot play, in words. */
export function reasonsOf({ refused }: Entries, language: Language): { name: string; reason: string }[] {
  return refused.map(({ name, error }) => ({ name, reason: reasonOf(error, language) }));
}

function reasonOf(error: unknown, language: Language): string {
  if (error instanceof CompileErrors) return describeErrors(error, language)[0] ?? "";
  if (error instanceof Problem) return error.in(language);
  return error instanceof Error ? error.message : String(error);
}

/** Tells which entries cannot play, and which files are none. */
export function tellEntries(entries: Entries, language: Language): void {
  for (const { name, reason } of reasonsOf(entries, language))
    console.error(say(language, "tournament.refused", { name, reason }));
  for (const file of entries.unused) console.error(say(language, "tournament.unused", { file }));
}

/** Tells the standings and the finals. */
export function tellTournament(
  { standings, finals, finalRaces, lost, matches, known }: TournamentOutcome,
  entries: Entries,
  language: Language,
  json: boolean,
): void {
  if (json) {
    const gone = lost.map(({ fixture, reason }) => ({ id: fixture.id, reason: reason.message }));
    const refused = reasonsOf(entries, language);
    const { unused } = entries;
    const ok = lost.length === 0 && refused.length === 0;
    console.log(
      JSON.stringify({ ok, matches, known, standings, finals, finalRaces, lost: gone, refused, unused }),
    );
    return;
  }
  if (known > 0) console.log(say(language, "tournament.known", { known, matches }));
  console.log(table(standingsCells(standings, language)));
  for (const { of, teams, winner, drawn } of finals)
    console.log(
      say(language, drawn ? "tournament.finalDrawn" : "tournament.final", {
        of,
        a: teams[0],
        b: teams[1],
        winner,
      }),
    );
  for (const { of, teams, goOn } of finalRaces) {
    const order = teams.map((name, i) => `${i + 1}. ${name}`).join(", ");
    console.log(say(language, "tournament.finalRace", { of, order, goOn, winner: teams[0]! }));
  }
  for (const { fixture, reason } of lost)
    console.error(
      say(language, "tournament.lost", { match: fixture.id, reason: reasonOf(reason, language) }),
    );
}
