import { fileURLToPath } from "node:url";
import { writeFile } from "../../files/index.node.ts";
import { copiesFolder, makeCopies } from "./make.node.ts";

for (const [name, text] of await makeCopies()) writeFile(fileURLToPath(new URL(name, copiesFolder)), text);
