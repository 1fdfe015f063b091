import { writeFile } from "../../files/index.node.ts";
import { makeCopies } from "./make.node.ts";

for (const [file, text] of await makeCopies()) writeFile(file, text);
