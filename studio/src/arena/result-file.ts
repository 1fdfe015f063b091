import { kits as ours } from "virtual:arena";
import kits from "virtual:kits";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { batch } from "@preact/signals";
import { type MatchFile, parseMatch, sha256Of, type Team, teamsOf } from "../../../competitions/index.ts";
import { Problem } from "../../../messages/index.ts";
import { troubleOf } from "../run/trouble.ts";
import { compiling } from "../threads/threads.ts";
import { bringKit, forgetBrought, looksLikeKit, unused } from "./bring-kit.ts";
import { busy, isCurrent, leave, showPlayer, trouble, verdict, verifyHere } from "./match.ts";

/** No result is larger: eight images and kits of the largest that its format takes. */
const mostBytes = 80_000_000;

interface ReadFile {
  readonly name: string;
  readonly file: File;
  readonly text: string;
}

const isResult = ({ text }: ReadFile) => /"format"\s*:\s*"robonet-match"/.test(text);

/** Takes files that were dropped on the page or chosen: a result and what it names but has not packed, or kits. */
export async function takeFiles(files: readonly File[]): Promise<void> {
  let read: readonly ReadFile[];
  try {
    read = await readFiles(files);
  } catch (error) {
    trouble.value = troubleOf(error);
    return;
  }
  const kits = read.some(isResult) ? [] : read.filter(looksLikeKit);
  if (kits.length === 0) return takeResult(read);
  for (const { file } of kits) if (!(await bringKit(file))) return;
  unused.value = read.filter((each) => !kits.includes(each)).map(({ name }) => name);
}

/** @throws Problem when a file is larger than anything that can be used here */
function readFiles(files: readonly File[]): Promise<readonly ReadFile[]> {
  for (const { name, size } of files)
    if (size > mostBytes) throw new Problem("arena.tooLarge", { name, mostMb: mostBytes / 1e6 });
  return Promise.all(files.map(async (file) => ({ name: file.name, file, text: await file.text() })));
}

async function takeResult(files: readonly ReadFile[]): Promise<void> {
  const mine = leave();
  showPlayer.end();
  batch(() => {
    forgetBrought();
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
  files: readonly ReadFile[],
): Promise<{ readonly file: MatchFile; readonly teams: readonly Team[] }> {
  const results = files.filter(isResult);
  if (results.length > 1) throw new Problem("arena.manyResults", { count: results.length });
  const result = results[0];
  if (!result) throw new Problem("arena.noResult", { name: files[0]?.name ?? "none" });
  const file = parseMatch(result.text, result.name);
  const beside = new Map(files.map(({ name, file }) => [name, file]));
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
      return compiled(found.name, await found.text(), kit.text);
    },
  });
  return { file, teams };
}

async function compiled(name: string, text: string, kitText: string): Promise<Uint8Array> {
  const built = await compiling((thread) => thread.build({ name, text, kit: "kit", kitText }));
  if (built.ok) return built.image;
  throw new Problem("arena.mistakes", { name });
}

/** A kit that comes with the page, by the hash of its file. */
function knownKit(sha256: string): string | undefined {
  return [...Object.values(ours), ...Object.values(kits)].find(
    (text) => sha256Of(utf8ToBytes(text)) === sha256,
  );
}
