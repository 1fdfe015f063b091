/** What other folders use of `debugger/`. */
export { type Breakpoint, continueTo, reverseContinue, visitsOf } from "./breakpoints.ts";
export { Inspection, type StackFrame, type Thread, type Variable, type VariablePage } from "./inspection.ts";
export { type ProgramLine, ProgramLines } from "./program-lines.ts";
export { Replica } from "./replica.ts";
export { next, stepBack, stepBackIn, stepBackOut, stepIn, stepOut } from "./stepping.ts";
