/**
 * `npm run looking`: the solution of every lesson, alone and while somebody looks into the program at random moments. The runs
 * must have one hash. `-- follow-the-line` takes lessons whose name has that.
 */
import { surveyLessons } from "../lesson/library/lessons.ts";
import { lookedAt } from "./support/looked-at.ts";

const [wanted = ""] = process.argv.slice(2);
const seconds = 60;
let [looks, different] = [0, 0];
const { lessons } = surveyLessons();
for (const { id } of lessons.filter((each) => each.id.includes(wanted))) {
  const found = await lookedAt(id, 1, seconds);
  const same = found.plainHash === found.watchedHash;
  looks += found.looks;
  if (!same) different++;
  console.log(
    `${id}: ${found.entries} lines, ${found.looks} looks, ${same ? "the same run" : "ANOTHER RUN"}`,
  );
}
console.log(`${looks} looks, ${different} runs were others`);
process.exitCode = different > 0 ? 1 : 0;
