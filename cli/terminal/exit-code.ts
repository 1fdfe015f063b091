/** Exit codes of every command. */
export const exitCode = { ok: 0, failed: 1, badInput: 2 } as const;
