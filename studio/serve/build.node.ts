/** Builds the page into studio/dist, for any web space: `npm run studio:build`. */

import { defaultLanguage } from "../../messages/index.node.ts";
import { say } from "../../messages/index.ts";
import { buildPage, pageFolder } from "./built.node.ts";
import { reportProblem } from "./report-problem.node.ts";

const language = defaultLanguage();
try {
  await buildPage(() => console.log(say(language, "serve.building")));
  console.log(pageFolder);
} catch (error) {
  reportProblem(error, language);
}
