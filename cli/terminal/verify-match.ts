import { MatchThread, readMatchFile } from "../../competitions/index.node.ts";
import { firstDifference } from "../../competitions/index.ts";
import { type Language, say } from "../../messages/index.ts";
import { exitCode } from "./exit-code.ts";
import { MatchView } from "./match-view.ts";

/** Plays the match of a result file again, and says whether runs, points and log are as the file has them. */
export async function verifyMatch(
  path: string,
  { lang, json = false, show = false }: { lang: Language; json?: boolean; show?: boolean },
): Promise<number> {
  const { file, teams } = await readMatchFile(path, lang);
  const thread = new MatchThread();
  try {
    const view = new MatchView(teams.map(({ name }) => name));
    const { discipline, seed } = file;
    const { outcome } = await thread.play(
      { discipline, robots: teams, seed, live: show && !json, ways: false },
      (report) => view.take(report),
    );
    await view.finish();
    const difference = firstDifference(file, outcome);
    if (json)
      console.log(JSON.stringify({ ok: !difference, equal: !difference, ...(difference && { difference }) }));
    else if (!difference) console.log(say(lang, "match.verified", { rounds: outcome.rounds.length }));
    else {
      const { what, round = 0, attempt = 0 } = difference;
      console.error(say(lang, "match.differs", { what, round, attempt }));
    }
    return difference ? exitCode.failed : exitCode.ok;
  } finally {
    await thread.close();
  }
}
