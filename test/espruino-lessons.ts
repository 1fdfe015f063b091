/**
 * `npm run espruino`: every program of every lesson on Espruino and on DeviceScript, on all seeds of its check. It says
 * where outcome or feedback differ, and what Espruino refuses. `-- drive-a-square` takes programs whose name has that.
 */
import { seedsOf } from "../lesson/verdict/try-on-seeds.ts";
import { lessonPrograms, onBothEngines, type Told } from "./support/both-engines.ts";

const [wanted = ""] = process.argv.slice(2);
const counts = { alike: 0, different: 0, refused: 0 };
const inWords = ({ outcome, passed, feedback }: Told) => `${outcome}, ${passed ? "passed" : feedback}`;

for (const program of await lessonPrograms()) {
  if (!program.name.includes(wanted)) continue;
  const compared = await onBothEngines(program, seedsOf(program.check));
  if (compared.refused) {
    counts.refused++;
    console.log(`${program.name}: refused. ${compared.refused.message}`);
    continue;
  }
  for (const [index, espruino] of compared.espruino.entries()) {
    const [here, there] = [inWords(espruino), inWords(compared.devicescript[index]!)];
    if (here === there) counts.alike++;
    else {
      counts.different++;
      console.log(`${program.name}, seed ${espruino.seed}: Espruino ${here}; DeviceScript ${there}`);
    }
  }
}
const { alike, different, refused } = counts;
console.log(`${alike} runs alike, ${different} different; ${refused} programs refused by Espruino.`);
process.exitCode = different > 0 || alike === 0 ? 1 : 0;
