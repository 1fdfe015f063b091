export { default } from "svgpath";
