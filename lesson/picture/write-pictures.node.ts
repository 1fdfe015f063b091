/** `npm run lesson-pictures [lesson…]` draws the picture that each lesson has on the map: `picture.svg` in its folder. */
import { writeFile } from "../../files/index.node.ts";
import { findLesson, readLessons } from "../library/lessons.ts";
import { pictureOf } from "./picture-of.node.ts";

const wanted = process.argv.slice(2);
const lessons = wanted.length > 0 ? wanted.map((name) => findLesson(name)) : readLessons();
for (const lesson of lessons) {
  const file = lesson.path("picture.svg");
  writeFile(file, await pictureOf(lesson));
  console.log(file);
}
