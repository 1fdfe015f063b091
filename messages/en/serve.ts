export default {
  "serve.notFound": "There is no such file here.",
  "serve.badAddress": "This address cannot be read.",
  "serve.method": "Files here can only be read (GET, HEAD).",
  "serve.changed": "The file is not the one that was asked for.",
  "serve.range": "The file has no such part.",
  "serve.host":
    "This server answers only under its own name. Open the address that it printed when it started.",
  "serve.failed": "The file cannot be read. The error is on the server's side.",
} as const;
