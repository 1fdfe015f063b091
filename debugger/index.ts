/** What other folders use of `debugger/`. */
export { Arrivals } from "./arrivals.ts";
export { type Breakpoint, continueTo, reverseContinue, visitsOf } from "./breakpoints.ts";
export {
  changedVariables,
  type LastChange,
  type Look,
  type LookedVariable,
  lastChange,
  lookAt,
  type VariablePlace,
} from "./changes.ts";
export { WatchExpression } from "./condition.ts";
export { type Moment, namedAt } from "./condition-value.ts";
export { ConditionVerdicts } from "./condition-verdicts.ts";
export { type Arrival, DebugSession, type StepKind } from "./debug-session.ts";
export { ownVariables } from "./declared-variables.ts";
export { readHitCount } from "./hit-count.ts";
export type {
  Inspected,
  Scope,
  StackFrame,
  Thread,
  Variable,
  VariablePage,
} from "./inspected.ts";
export { Inspection } from "./inspection.ts";
export { LinePlaces } from "./line-places.ts";
export { type Read, readsOf } from "./line-reads.ts";
export { LookedProgram, type ProgramRecord } from "./looked-program.ts";
export { ownDebugInfo } from "./own-debug-info.ts";
export { type ProgramLine, ProgramLines } from "./program-lines.ts";
export { Replica } from "./replica.ts";
export { type Lines, next, stepBack, stepBackIn, stepBackOut, stepIn, stepOut } from "./stepping.ts";
export { type Pause, type Stop, Stops, type StopWish } from "./stops.ts";
export {
  type ToldFiber,
  type ToldFrame,
  ToldInspection,
  type ToldProgram,
  type ToldScope,
} from "./told-inspection.ts";
export { type TextLimits, valueText } from "./value-text.ts";
export { type CurvePiece, type NamedVariable, variableCurve } from "./variable-curve.ts";
export { WatchedProgram } from "./watched-program.ts";
export { type Cause, type Causes, causesOf, type Reason } from "./why.ts";
export { withOtherComments } from "./with-other-comments.ts";
