import { parse } from "culori";
import { mathematics as functions, inexact } from "./lengths.ts";

/** What a browser makes of a property's value. */
export type Judgement =
  | "fine"
  /** It is no value of the property: a browser acts as if it were not written. */
  | "invalid"
  /** A browser may follow it, RoboNet does not. */
  | "unknown";

const mathematics = new RegExp(functions, "gi");
const functionsOfColours = /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|url)\(/gi;
const wide = /^(?:inherit|initial|unset|revert|revert-layer)$/i;

const number = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`;
const share = new RegExp(`^${number}%?$`, "i");
const length = String.raw`${number}(?:%|[a-z]+)?`;
const positive = String.raw`\+?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?:%|[a-z]+)?`;
const anyLength = new RegExp(`^${length}$`, "i");
const positiveLength = new RegExp(`^${positive}$`, "i");
const lengths = new RegExp(String.raw`^(?:none|${positive}(?:[\s,]+${positive})*)$`, "i");
const manyLengths = new RegExp(String.raw`^${length}(?:[\s,]+${length})*$`, "i");
const size = new RegExp(`^(?:auto|${positive})$`, "i");
const words = (...all: string[]) => new RegExp(`^(?:${all.join("|")})$`, "i");

const blendModes = words(
  ...["normal", "multiply", "screen", "overlay", "darken", "lighten", "color-dodge", "color-burn"],
  ...["hard-light", "soft-light", "difference", "exclusion", "hue", "saturation", "color", "luminosity"],
  "plus-lighter",
);
const rule = words("nonzero", "evenodd");

/** How values of the properties look that a drawing is mostly made of; colours are looked at by themselves. */
const forms: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(["x", "y", "cx", "cy", "x1", "y1", "x2", "y2"].map((name) => [name, manyLengths])),
  ...Object.fromEntries(["width", "height", "r", "rx", "ry"].map((name) => [name, size])),
  opacity: share,
  "fill-opacity": share,
  "stroke-opacity": share,
  "stop-opacity": share,
  "flood-opacity": share,
  "stroke-width": positiveLength,
  "stroke-dashoffset": anyLength,
  "stroke-dasharray": lengths,
  "stroke-miterlimit": new RegExp(`^${number}$`, "i"),
  "stroke-linecap": words("butt", "round", "square"),
  "stroke-linejoin": words("miter", "round", "bevel"),
  "fill-rule": rule,
  "clip-rule": rule,
  visibility: words("visible", "hidden", "collapse"),
  "mix-blend-mode": blendModes,
  "color-interpolation": words("auto", "sRGB", "linearRGB"),
};
const colours: ReadonlySet<string> = new Set([
  "fill",
  "stroke",
  "color",
  "stop-color",
  "flood-color",
  "lighting-color",
]);
const paints: ReadonlySet<string> = new Set(["fill", "stroke"]);

/** Properties that a browser follows and nothing here does, and the values with which they change nothing. */
const withoutReader: Readonly<Record<string, RegExp>> = {
  all: /^$/,
  rotate: /^(?:none|0|0deg)$/,
  translate: /^(?:none|0|0px)$/,
  scale: /^(?:none|1)$/,
  "offset-path": /^none$/,
  animation: /^none$/,
  "animation-name": /^none$/,
  "mask-image": /^(?:none|url\(.*)$/,
  outline: /^(?:none|0|0px)\b/,
  "backdrop-filter": /^none$/,
};

/** Judges a value before `var()` is put in; one with `var()` in it, when that is done. */
export function judge(name: string, value: string): Judgement {
  if (value.includes("var(") || wide.test(value)) return name === "all" ? "unknown" : "fine";
  if (colours.has(name)) return judgeColour(name, value);
  const nothing = Object.hasOwn(withoutReader, name) ? withoutReader[name] : undefined;
  if (nothing) return nothing.test(value) ? "fine" : "unknown";
  if (inexact.test(value)) return "unknown";
  const form = Object.hasOwn(forms, name) ? forms[name] : undefined;
  if (!form || value.replace(mathematics, "").length < value.length) return "fine";
  if (/[a-z]\(/i.test(value)) return "unknown";
  return form.test(value) ? "fine" : "invalid";
}

/** Judges a presentation attribute; others are none of a style's. */
export function judgeAttribute(name: string, value: string): Judgement {
  return colours.has(name) || Object.hasOwn(forms, name) ? judge(name, value) : "fine";
}

function judgeColour(name: string, value: string): Judgement {
  const plain = value.replace(/\s+icc-color\([^()]*\)$/i, "");
  if (
    /[a-z]\(/i.test(plain.replace(functionsOfColours, "").replace(mathematics, "")) ||
    /\(\s*from\s/i.test(plain)
  )
    return "unknown";
  if (plain.replace(mathematics, "").length < plain.length) return "fine";
  const colour = paints.has(name) ? plain.replace(/^url\([^)]*\)\s*/i, "") : plain;
  if (colour === "" || /^(?:currentcolor|transparent)$/i.test(colour)) return "fine";
  if (paints.has(name) && /^(?:none|context-fill|context-stroke)$/i.test(colour)) return "fine";
  if (systemColours.test(colour)) return "unknown";
  return parse(colour) === undefined ? "invalid" : "fine";
}

/** They depend on the computer. */
const systemColours = words(
  ...["accentcolor", "accentcolortext", "activetext", "buttonborder", "buttonface", "buttontext", "canvas"],
  ...[
    "canvastext",
    "field",
    "fieldtext",
    "graytext",
    "highlight",
    "highlighttext",
    "linktext",
    "mark",
    "marktext",
  ],
  ...["selecteditem", "selecteditemtext", "visitedtext", "window", "windowtext"],
);

/** What `initial` stands for. */
const initials: Readonly<Record<string, string>> = {
  fill: "black",
  stroke: "none",
  color: "black",
  "stop-color": "black",
  "flood-color": "black",
  "lighting-color": "white",
  opacity: "1",
  "fill-opacity": "1",
  "stroke-opacity": "1",
  "stop-opacity": "1",
  "flood-opacity": "1",
  "stroke-width": "1",
  "stroke-dasharray": "none",
  "stroke-dashoffset": "0",
  "stroke-miterlimit": "4",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  "fill-rule": "nonzero",
  "clip-rule": "nonzero",
  visibility: "visible",
  display: "inline",
  "mix-blend-mode": "normal",
  isolation: "auto",
  "color-interpolation": "sRGB",
  "color-interpolation-filters": "linearRGB",
  transform: "none",
  mask: "none",
  filter: "none",
  "clip-path": "none",
};
const notInherited: ReadonlySet<string> = new Set([
  ...["opacity", "stop-color", "stop-opacity", "flood-color", "flood-opacity", "lighting-color", "display"],
  ...["mix-blend-mode", "isolation", "transform", "mask", "filter", "clip-path"],
]);

/** Puts values in the place of the words that CSS has for all properties, and of the letters' case. */
export function plainWords(name: string, value: string): string {
  const word = value.toLowerCase();
  if (wide.test(word)) {
    if (word === "inherit") return word;
    const initial = Object.hasOwn(initials, name) ? initials[name]! : undefined;
    if (initial === undefined) return word === "initial" ? value : "inherit";
    return word === "initial" || notInherited.has(name) ? initial : "inherit";
  }
  if (name === "color-interpolation" || name === "color-interpolation-filters")
    return word === "linearrgb" ? "linearRGB" : value;
  return word === "none" || (Object.hasOwn(forms, name) && /^[a-z-]+$/.test(word)) ? word : value;
}
