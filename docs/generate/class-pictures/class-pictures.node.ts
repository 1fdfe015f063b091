/**
 * Takes the pictures of `docs/class.md`, from the double click to the printed sheet, in each language: `npm run docs:class`,
 * `npm run docs:class -- overview sheet` for some of them. The class in them is a real one, in which pupils hand in programs of the
 * lessons; their names are made up.
 */

import { writeFile } from "../../../files/index.node.ts";
import { languages } from "../../../messages/index.ts";
import { browserFile, closeBrowser } from "../../../test/studio/browser.ts";
import { ClassInBrowsers } from "../../../test/studio/class-in-browsers.ts";
import { inFile } from "../page-language.ts";
import { withPalette } from "../palette-png.ts";
import { lessons, newcomers, work } from "./pupils.ts";
import { scenes, size } from "./scenes.ts";
import { words } from "./words.ts";

const address = "http://192.168.1.7:4173";
const pollMs = 200;
/** Of one picture: thirty of them go with every copy of RoboNet. */
const mostBytes = 60_000;

if (!browserFile) throw new Error("pictures of the class need a Chromium: set CHROMIUM to its file");
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(scenes, name));
if (unknown.length > 0) {
  console.error(`There is no picture ${unknown.join(", ")}. There are: ${Object.keys(scenes).join(", ")}.`);
  process.exit(2);
}
const room = await new ClassInBrowsers({ lessons, address }).open();
try {
  const { classes } = room.room;
  const { id: classId } = await classes.addClass("5", "2099-09-01");
  const code = await room.room.newCode(classId);
  for (const name of newcomers) await classes.addPlace(classId, name);
  const { checks } = room.room;
  const checked = async () => {
    while (checks.counts().waiting + checks.counts().running > 0)
      await new Promise((done) => setTimeout(done, pollMs));
  };
  await work(room.url, code, checked);
  for (const [i, language] of languages.entries()) {
    await room.room.desk.change(classId, { name: words[language].className, deletedOn: "2027-08-31" });
    const teacher = await room.signedIn(language);
    await teacher.setViewportSize(size);
    const setting = { room, language, teacher, classId, code, address, pupil: newcomers[i]! };
    for (const [name, show] of Object.entries(scenes)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      const page = await show(setting);
      const file = `docs/${inFile(`pictures/class-${name}`, "png", language)}`;
      const picture = withPalette(await page.screenshot());
      writeFile(file, picture);
      console.log(`${file} ${Math.ceil(picture.length / 1000)} KB`);
      if (picture.length > mostBytes) room.complaints.push(`${file} has more than ${mostBytes / 1000} KB`);
      if (page !== teacher) await page.close();
    }
  }
  for (const complaint of room.complaints) console.error(complaint);
  if (room.complaints.length > 0) process.exitCode = 1;
} finally {
  await room.close();
}
await closeBrowser();
