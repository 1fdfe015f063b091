// An editor starts a file, and gives it no command.
process.argv.splice(2, Number.POSITIVE_INFINITY, "dap");
await import("../bin/robonet.mjs");
