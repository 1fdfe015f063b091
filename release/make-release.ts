/**
 * Makes folders that run RoboNet without npm, git or an installed Node: `npm run release [-- --os linux,windows] [--node FILE]`, into
 * `built/`. Node comes from its npm packages; `--node` takes a local executable instead, for one operating system.
 */
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { moveInto, projectFolder, writeFile } from "../files/index.node.ts";
import { languages, say } from "../messages/index.ts";
import { buildPage, pageFolder } from "../studio/index.node.ts";
import { isPageBuilt } from "../studio/serve/built.node.ts";
import { startPage, writeDocuments } from "./documents.ts";
import { licencesIn } from "./licences.ts";
import { nodeFolder, npm } from "./node-executable.ts";
import { nodeFile, nodeVersion, type Platform, platforms } from "./platforms.ts";
import { releaseFiles } from "./release-files.ts";
import { starters } from "./starters.ts";

const { values } = parseArgs({ options: { os: { type: "string" }, node: { type: "string" } } });
const wanted = values.os?.split(",") ?? platforms.map(({ name }) => name);
const unknown = wanted.find((name) => !platforms.some((each) => each.name === name));
if (unknown !== undefined)
  throw new Error(`--os ${unknown}: there are ${platforms.map(({ name }) => name).join(", ")}`);
if (values.node !== undefined && wanted.length !== 1) throw new Error("--node wants one --os");
if (values.node !== undefined && !existsSync(values.node))
  throw new Error(`--node ${values.node}: no such file`);

const withLicence = platforms.find(({ os }) => os === "linux")!;
const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8")));
await buildPage(() => console.log("Building the page …"));
for (const platform of platforms.filter(({ name }) => wanted.includes(name))) {
  const folder = join(projectFolder, "built", `RoboNet-${version}-${platform.name}`);
  console.log(`${folder} …`);
  // A folder with this name is whole: one that broke off has another.
  make(`${folder}.part`, platform, values.node);
  rmSync(folder, { recursive: true, force: true });
  moveInto(`${folder}.part`, folder);
}

function make(folder: string, platform: Platform, ownNode: string | undefined): void {
  rmSync(folder, { recursive: true, force: true });
  const app = join(folder, "app");
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], {
    cwd: projectFolder,
    encoding: "utf8",
  });
  const all = listed.split("\n").filter((file) => file !== "" && existsSync(join(projectFolder, file)));
  for (const file of releaseFiles(all)) copy(join(projectFolder, file), join(app, file));
  cpSync(pageFolder, join(app, "studio/dist"), { recursive: true });
  // Else it would be built at the first start, by tools that are not there.
  if (!isPageBuilt(app))
    throw new Error("The page was built from files that git ignores: remove them, and build it again.");
  npm(
    ["ci", "--omit=dev", "--ignore-scripts", `--os=${platform.os}`, `--cpu=${platform.cpu}`, "--libc=glibc"],
    app,
  );
  withoutLinks(app);
  copyNode(folder, platform, ownNode);
  for (const { name, text } of starters(platform.os)) {
    writeFile(join(folder, name), text);
    chmodSync(join(folder, name), 0o755);
  }
  for (const file of ["LICENSE", "THIRD_PARTY_NOTICES.md"]) copy(join(app, file), join(folder, file));
  writeFile(join(folder, "licences.txt"), licencesIn(join(app, "node_modules")));
  writeDocuments(folder, app);
  writeFile(join(folder, "README.txt"), readme(platform.os));
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

/** Neither Windows nor a stick has links: a workspace is copied into its place, and what npm puts on a path is not needed. */
function withoutLinks(app: string): void {
  const modules = join(app, "node_modules");
  const all = readdirSync(modules, { recursive: true, encoding: "utf8" });
  for (const path of all.filter((each) => /(^|[/\\])\.bin$/.test(each)))
    rmSync(join(modules, path), { recursive: true });
  for (const name of readdirSync(join(modules, "@robonet"))) {
    const link = join(modules, "@robonet", name);
    const target = realpathSync(link);
    rmSync(link);
    // Programs for the robot import these; the others only run.
    if (["runtime", "drivers", "kit"].includes(name)) cpSync(target, link, { recursive: true });
  }
  // A terminal for `robonet virtual-board`, with 60 MB for each system but not for Linux: the command says that it is not there.
  rmSync(join(modules, "node-pty"), { recursive: true, force: true });
  const link = readdirSync(app, { recursive: true, encoding: "utf8" }).find((path) =>
    lstatSync(join(app, path)).isSymbolicLink(),
  );
  if (link !== undefined) throw new Error(`${link} is a link`);
}

function copyNode(folder: string, platform: Platform, own: string | undefined): void {
  const file = nodeFile(platform);
  if (own !== undefined) copy(own, join(folder, "node", file));
  else {
    const from = nodeFolder(platform);
    copy(join(from, "bin", file), join(folder, "node", file));
    // Not each of the packages has it; it is the same for all.
    const licences = [from, ...(existsSync(join(from, "LICENSE")) ? [] : [nodeFolder(withLicence)])];
    copy(join(licences.at(-1)!, "LICENSE"), join(folder, "node", "LICENSE"));
  }
  chmodSync(join(folder, "node", file), 0o755);
  if (process.platform !== platform.os || process.arch !== platform.cpu) return;
  const said = execFileSync(join(folder, "node", file), ["--version"], { encoding: "utf8" }).trim();
  if (own === undefined && said !== `v${nodeVersion}`)
    throw new Error(`${platform.nodePackage} is Node ${said}`);
  console.log(`Node ${said}`);
}

function readme(os: Platform["os"]): string {
  const [page, room, command] = starters(os);
  const values = { page: page.name, class: room.name, robonet: command.name, docs: startPage };
  const text = languages.map((language) => say(language, "release.readme", values)).join("\n\n---\n\n");
  // An old editor of Windows knows only its own ends of lines.
  return os === "win32" ? `${text}\n`.replaceAll("\n", "\r\n") : `${text}\n`;
}
