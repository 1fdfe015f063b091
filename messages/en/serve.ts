export default {
  "serve.building": "Building the page (some seconds, only after a change) …",
  "serve.built": "Built in {seconds, number, ::.0} s.",
  "serve.notBuilt": "The page was not built, and the one that was there has not changed: {reason}",
  "serve.ready": "RoboNet Studio: {url}\nCtrl+C ends it.",
  "serve.port": "PORT wants a number from 0 to 65535, not “{value}”.",
  "serve.portTaken":
    "Port {port} cannot be used: {why, select, denied {you have no permission for it} other {another program has it}}. Choose another one, for example PORT=8080.",
  "serve.notFound": "There is no such file here.",
  "serve.badAddress": "This address cannot be read.",
  "serve.method": "Files here can only be read (GET, HEAD).",
  "serve.changed": "The file is not the one that was asked for.",
  "serve.range": "The file has no such part.",
  "serve.host":
    "This server answers only under its own name. Open the address that it printed when it started.",
  "serve.failed": "The file cannot be read. The error is on the server's side.",
} as const;
