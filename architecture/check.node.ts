/** `npm run check` runs this: every import of host code against the table, circles among folders, and the table in the docs. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { circles, roomOf, wrongImports } from "./check-imports.ts";
import { readImports } from "./read-imports.ts";
import { withRoomTable } from "./room-table.ts";
import { rooms } from "./rooms.ts";

const hostFiles = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "*.ts", "*.tsx", "*.mjs"])
  .toString()
  .split("\n")
  .filter((file) => file !== "" && existsSync(file) && roomOf(file, rooms) && isHostCode(file));

/** Tests and trials may import what they try; a driver itself runs on the robot. */
function isHostCode(file: string): boolean {
  if (/\.(test|trial)\.tsx?$|\.generated\.|\.d\.ts$|\/test-/.test(file)) return false;
  return !file.startsWith("drivers/") || /\.(chip|part)\.ts$|^drivers\/part\.ts$/.test(file);
}

const imports = hostFiles.flatMap((file) => readImports(file));
const wrong = [...wrongImports(imports, rooms), ...circles(imports)];
for (const { from, line, to, text } of wrong) console.error(`${from}:${line}: imports ${to}: ${text}`);
if (wrong.length > 0) {
  console.error(`Wrong imports: ${wrong.length}; architecture/rooms.ts is the table.`);
  process.exitCode = 1;
}
const page = readFileSync("docs/architecture.md", "utf8");
if (withRoomTable(page) !== page) {
  console.error(
    "docs/architecture.md: its table of rooms is not that of architecture/rooms.ts. Run: npm run docs architecture",
  );
  process.exitCode = 1;
}
if (wrong.length === 0)
  console.log(`${imports.length} imports of ${hostFiles.length} files keep to the table.`);
