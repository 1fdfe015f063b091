/** What other folders use of `debugger/`. */
export { type ProgramLine, ProgramLines } from "./program-lines.ts";
