import { writeFile } from "../../../toolchain/files/write-file.node.ts";
import { makeCopies } from "./make.node.ts";

for (const [file, text] of Object.entries(await makeCopies())) writeFile(file, text);
