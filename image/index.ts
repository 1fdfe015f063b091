/** What other folders use of `image/`. */
export { type ImageInfo, isImage, readImage } from "./image.ts";
export { fitting } from "./size-limit.ts";
