import { kits as ours } from "virtual:arena";
import kits from "virtual:kits";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { batch } from "@preact/signals";
import { type MatchFile, parseMatch, sha256Of, type Team, teamsOf } from "../../../competitions/index.ts";
import { Problem } from "../../../messages/index.ts";
import { troubleOf } from "../run/trouble.ts";
import { compiling } from "../threads/threads.ts";
import { busy, isCurrent, leave, showPlayer, trouble, verdict, verifyHere } from "./match.ts";

/** No result is larger: eight images and kits of the largest that its format takes. */
const mostBytes = 80_000_000;

/** Takes files that were dropped on the page or chosen: one result, and beside it what it names but has not packed. */
export async function takeFiles(files: readonly File[]): Promise<void> {
  const mine = leave();
  showPlayer.end();
  batch(() => {
    busy.value = "building";
    trouble.value = undefined;
    verdict.value = undefined;
  });
  try {
    const { file, teams } = await openResult(files);
    if (isCurrent(mine)) await verifyHere(file, teams);
  } catch (error) {
    if (!isCurrent(mine)) return;
    batch(() => {
      busy.value = undefined;
      trouble.value = troubleOf(error);
    });
  }
}

/** @throws Problem when there is no result among the files, or it is not whole */
async function openResult(
  files: readonly File[],
): Promise<{ readonly file: MatchFile; readonly teams: readonly Team[] }> {
  for (const { name, size } of files)
    if (size > mostBytes) throw new Problem("arena.tooLarge", { name, mostMb: mostBytes / 1e6 });
  const texts = await Promise.all(files.map(async (file) => ({ name: file.name, text: await file.text() })));
  const results = texts.filter(({ text }) => /"format"\s*:\s*"robonet-match"/.test(text));
  if (results.length > 1) throw new Problem("arena.manyResults", { count: results.length });
  const result = results[0];
  if (!result) throw new Problem("arena.noResult", { name: files[0]?.name ?? "none" });
  const file = parseMatch(result.text, result.name);
  const beside = new Map(files.map((each) => [each.name, each]));
  const demand = (path: string): File => {
    const name = path.split("/").at(-1)!;
    const found = beside.get(name);
    if (!found) throw new Problem("arena.missingFile", { name, result: result.name });
    return found;
  };
  const teams = await teamsOf(file, result.name, {
    kitText: (kit) => knownKit(kit.sha256) ?? demand(kit.file).text(),
    image: async (image, kit) => {
      const found = demand(image.file);
      if (!image.file.endsWith(".ts")) return new Uint8Array(await found.arrayBuffer());
      const id = kitIdOf(kit.text);
      if (id === undefined) throw new Problem("arena.ownKit", { name: found.name });
      return compiled(found.name, await found.text(), id);
    },
  });
  return { file, teams };
}

async function compiled(name: string, text: string, kit: string): Promise<Uint8Array> {
  const built = await compiling((thread) => thread.build({ name, text, kit }));
  if (built.ok) return built.image;
  throw new Problem("arena.mistakes", { name });
}

/** A kit that comes with the page, by the hash of its file. */
function knownKit(sha256: string): string | undefined {
  return [...Object.values(ours), ...Object.values(kits)].find(
    (text) => sha256Of(utf8ToBytes(text)) === sha256,
  );
}

/** What the page's compiler calls a kit; undefined: it does not know it. */
function kitIdOf(text: string): string | undefined {
  const id = Object.entries(kits).find(([, each]) => each === text)?.[0];
  return id ?? Object.entries(ours).find(([, each]) => each === text)?.[0];
}
