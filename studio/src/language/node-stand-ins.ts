/**
 * What the compiler's text asks of Node while it loads. It never touches a disk or a process afterwards: all its files
 * come through its host. So whatever it asks for is there, and does nothing.
 */
const nothing: unknown = new Proxy(class {}, {
  get: (target, name) =>
    name === "prototype" ? target.prototype : typeof name === "symbol" ? undefined : nothing,
  apply: () => nothing,
  set: () => true,
});

class Events {
  on() {
    return this;
  }
  emit() {
    return false;
  }
}

class Stream extends Events {}

const path = {
  sep: "/",
  delimiter: ":",
  join: (...parts: string[]) => parts.join("/"),
  resolve: (...parts: string[]) => parts.at(-1) ?? "",
  dirname: (file: string) => file.slice(0, Math.max(0, file.lastIndexOf("/"))),
  basename: (file: string) => file.slice(file.lastIndexOf("/") + 1),
  extname: (file: string) => /\.[^./]*$/.exec(file)?.[0] ?? "",
};

const modules: Readonly<Record<string, unknown>> = {
  path: { ...path, posix: path, win32: path },
  events: Object.assign(Events, { EventEmitter: Events }),
  stream: Object.assign(Stream, {
    Stream,
    Readable: Stream,
    Writable: Stream,
    Duplex: Stream,
    Transform: Stream,
    PassThrough: Stream,
  }),
  util: { inherits() {}, inspect: String, promisify: () => nothing, debuglog: () => () => {}, types: {} },
  os: { platform: () => "linux", EOL: "\n", tmpdir: () => "/", homedir: () => "/" },
  constants: {},
};

/** @returns a stand-in for each of Node's modules */
export function standInRequire(name: string): unknown {
  return modules[name] ?? nothing;
}

/** `browser` makes TypeScript leave its system of files and processes away. */
export const standInProcess = {
  browser: true,
  platform: "linux",
  env: {},
  argv: [],
  execArgv: [],
  versions: { node: "20.0.0" },
  version: "v20.0.0",
  cwd: () => "/",
  nextTick: (run: () => void) => queueMicrotask(run),
  on() {},
};
