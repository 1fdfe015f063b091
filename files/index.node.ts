/** What other folders use of `files/` on Node. */
export { cacheFolder } from "./cache-folder.node.ts";
export { dataFolder } from "./data-folder.node.ts";
export { decodeText } from "./decode-text.ts";
export { isFileError, outputLost, troubleWith, unreadable, unwritable } from "./file-problem.node.ts";
export { keep, readKept } from "./kept-file.node.ts";
export { type FolderContents, makeFolder, stageFolder } from "./new-folder.node.ts";
export { checkOutputs, type OutputFile } from "./output-file.node.ts";
export { isStandardOutput } from "./output-kind.node.ts";
export { pathFromHere } from "./path-from-here.node.ts";
export { projectFolder, readInput, readText } from "./read-input.node.ts";
export { allOrNothing, moveInto } from "./stage.node.ts";
export { stageFile, writeFile } from "./write-file.node.ts";
