/** What other folders use of `messages/` on Node. */
export { defaultLanguage } from "./system-language.node.ts";
export { type WordingFault, wordingFaults } from "./wording.ts";
