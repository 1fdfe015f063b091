/** Builds the page into studio/dist, for any web space: `npm run studio:build`. */

import { say } from "../../messages/messages.ts";
import { defaultLanguage } from "../../messages/system-language.node.ts";
import { buildPage, pageFolder } from "./built.node.ts";
import { reportProblem } from "./report-problem.node.ts";

const language = defaultLanguage();
try {
  await buildPage(() => console.log(say(language, "serve.building")));
  console.log(pageFolder);
} catch (error) {
  reportProblem(error, language);
}
