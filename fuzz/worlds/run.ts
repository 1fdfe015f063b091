/**
 * Random drawings, as a robot's sensors read them and as Chromium draws them: `npm run fuzz:worlds`,
 * `-- --count 50 --from 5000`; one of them again, with the smallest part of it that is wrong: `-- --seed 17`.
 */
import { parseArgs } from "node:util";
import { z } from "zod";
import { BrowserPicture } from "./browser-picture.ts";
import { compare, type Difference, type Places } from "./comparison.ts";
import { type RandomDrawing, randomDrawing } from "./drawing.ts";
import { shrink } from "./shrink.ts";

const pointsOfEach = 400;

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "500" },
    from: { type: "string", default: "1" },
    seed: { type: "string" },
  },
});
const number = z.coerce
  .number()
  .int()
  .nonnegative()
  .max(2 ** 31 - 1);
const seed = values.seed === undefined ? undefined : number.parse(values.seed);
const from = seed ?? number.parse(values.from);
const count = seed === undefined ? number.parse(values.count) : 1;

const browser = await BrowserPicture.open();
if (!browser) {
  console.log("Left out: this needs a Chromium (set CHROMIUM to its file).");
  process.exit(2);
}
const total = { wrong: 0, points: 0, differences: 0 };
/** How many drawings use a feature, and in how many of them something was wrong. */
const features = new Map<string, { drawings: number; wrong: number }>();
const begunMs = performance.now();
for (let each = from; each < from + count; each++) {
  const drawing = randomDrawing(each);
  const told = await tell(each, drawing, pointsOfEach);
  if (seed !== undefined) await showSmallest(each, drawing, told);
  total.points += pointsOfEach;
  if (told.length > 0) {
    total.wrong++;
    total.differences += told.length;
    console.log(`--seed ${each}: ${told.length} differences, with ${drawing.features.join(", ")}`);
    for (const { line } of told.slice(0, seed === undefined ? 2 : 50)) console.log(`  ${line}`);
  }
  for (const feature of drawing.features) {
    const counted = features.get(feature) ?? { drawings: 0, wrong: 0 };
    features.set(feature, {
      drawings: counted.drawings + 1,
      wrong: counted.wrong + (told.length > 0 ? 1 : 0),
    });
  }
  if ((each - from) % 50 === 49) console.error(`${each - from + 1} of ${count}, ${total.wrong} wrong`);
}
await browser.close();
for (const [feature, counted] of [...features].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(`${feature}: ${counted.drawings} drawings, ${counted.wrong} wrong`);
const seconds = Math.round((performance.now() - begunMs) / 1000);
console.log(
  `${count} drawings, ${total.wrong} wrong; ${total.points} points, ${total.differences} readings differ; ${seconds} s`,
);
process.exitCode = total.wrong > 0 ? 1 : 0;

async function showSmallest(each: number, { svg }: RandomDrawing, [first]: readonly Told[]): Promise<void> {
  // One place is looked at faster than all.
  const { place } = first ?? {};
  const isWrong = async (part: string) =>
    (await tell(each, { svg: part }, place ? [place] : pointsOfEach)).some(
      (told) => told.sensor === first!.sensor,
    );
  console.log(first === undefined ? svg : await shrink(svg, isWrong));
}

/** What is said of a difference, and where it is; of a drawing that could not be read, that alone. */
interface Told {
  readonly line: string;
  readonly sensor?: Difference["sensor"];
  readonly place?: Places[number];
}

async function tell(each: number, { svg }: Pick<RandomDrawing, "svg">, at: number | Places): Promise<Told[]> {
  try {
    const differences = await compare(browser!, svg, { seed: each, at });
    return differences.map(({ xMm, yMm, sensor, read, shown }) => ({
      line: `${xMm}, ${yMm}: ${sensor} sensor ${read}, browser ${shown}`,
      sensor,
      place: [xMm - 0.5, yMm - 0.5],
    }));
  } catch (error) {
    return [{ line: error instanceof Error ? error.message : String(error) }];
  }
}
