import { fileURLToPath } from "node:url";
import { writeFile } from "../../../files/write-file.node.ts";
import { makeCopies } from "./make.node.ts";

for (const [name, text] of await makeCopies()) writeFile(fileURLToPath(new URL(name, import.meta.url)), text);
