import { writeFileSync } from "node:fs";
import { makeCopies } from "./make.node.ts";

for (const [name, text] of await makeCopies()) writeFileSync(new URL(name, import.meta.url), text);
