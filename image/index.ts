/** What other folders use of `image/`. */
export { type ImageInfo, isImage, readImage } from "./image.ts";
export { kitOfProgram, programName } from "./program-name.ts";
export { withSettingsOf } from "./settings-of.ts";
export { fitting } from "./size-limit.ts";
