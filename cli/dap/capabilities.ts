import type { DebugProtocol } from "@vscode/debugprotocol";
import { type Language, say } from "../../messages/index.ts";

/** What the adapter can do, for an editor that asks at the begin. */
export function capabilities(language: Language): DebugProtocol.Capabilities {
  return {
    supportsConfigurationDoneRequest: true,
    supportsConditionalBreakpoints: true,
    supportsHitConditionalBreakpoints: true,
    supportsLogPoints: true,
    supportsBreakpointLocationsRequest: true,
    supportsEvaluateForHovers: true,
    supportsStepBack: true,
    supportsRestartRequest: true,
    supportsTerminateRequest: true,
    supportsExceptionInfoRequest: true,
    supportsDelayedStackTraceLoading: true,
    exceptionBreakpointFilters: [{ filter: "uncaught", label: say(language, "dap.uncaught"), default: true }],
  };
}
