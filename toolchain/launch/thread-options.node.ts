/** For each thread that loads by `load.mjs`: a loader among the process's arguments would come along by half, and slowly. */
export const threadOptions = { execArgv: [] as string[] };
