/** What a world's drawing may hold in the page. Anything else, scripts and links above all, is left out. */
const elements = new Set([
  "svg",
  "g",
  "rect",
  "circle",
  "ellipse",
  "line",
  "polyline",
  "polygon",
  "path",
  "text",
  "tspan",
  "title",
  "desc",
  "defs",
  "linearGradient",
  "radialGradient",
  "stop",
  "pattern",
  "clipPath",
]);
const attributes = new Set([
  "id",
  "class",
  "x",
  "y",
  "x1",
  "y1",
  "x2",
  "y2",
  "cx",
  "cy",
  "r",
  "rx",
  "ry",
  "width",
  "height",
  "d",
  "points",
  "transform",
  "fill",
  "fill-opacity",
  "fill-rule",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-opacity",
  "opacity",
  "viewBox",
  "font-size",
  "font-weight",
  "font-family",
  "text-anchor",
  "dominant-baseline",
  "offset",
  "stop-color",
  "stop-opacity",
  "gradientUnits",
  "patternUnits",
  "gradientTransform",
  "clip-path",
]);
const svgNamespace = "http://www.w3.org/2000/svg";

/** The world's own drawing as elements of the page. */
export function drawWorld(svg: string): SVGGElement {
  const parsed = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  const group = document.createElementNS(svgNamespace, "g");
  if (parsed.localName === "svg") for (const child of parsed.children) copyInto(group, child);
  return group;
}

function copyInto(parent: Element, source: Element): void {
  if (source.namespaceURI !== svgNamespace || !elements.has(source.localName)) return;
  const copy = document.createElementNS(svgNamespace, source.localName);
  for (const { name, value } of source.attributes)
    if (attributes.has(name) && !/url\(\s*["']?(?!#)/i.test(value)) copy.setAttribute(name, value);
  for (const node of source.childNodes) {
    if (node instanceof Element) copyInto(copy, node);
    else if (node.nodeType === Node.TEXT_NODE) copy.append(node.textContent ?? "");
  }
  parent.append(copy);
}
