/** What other folders use of `messages/`. */
export { csvText } from "./csv-text.ts";
export { htmlText } from "./html-text.ts";
export { parseJson } from "./json-file.ts";
export { JsonTree } from "./json-tree.ts";
export {
  formatText,
  isMessageId,
  type Language,
  languages,
  type MessageId,
  type MessageParams,
  say,
} from "./messages.ts";
export { nearestWord } from "./nearest-word.ts";
export { parametersOf } from "./parameters.ts";
export { printable, printableLine } from "./printable.ts";
export { type Place, Problem } from "./problem.ts";
export { asProblem, telling } from "./problem-across-threads.ts";
export { texts } from "./texts.ts";
