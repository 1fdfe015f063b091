/**
 * What a world's drawing may hold in the page. It is the simplified one, of paths, pictures, and what they are painted and cut
 * by. Anything else, scripts and links above all, is left out.
 */
const elements: ReadonlySet<string> = new Set([
  ...["svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "image"],
  ...["text", "tspan", "title", "desc", "defs", "linearGradient", "radialGradient", "stop", "pattern"],
  ...["clipPath", "mask", "filter"],
]);
/** Steps of a filter and what stands in them. */
const ofFilters = /^fe[A-Z][A-Za-z0-9]+$/;
const attributes: ReadonlySet<string> = new Set([
  ...["id", "class", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "fr"],
  ...["width", "height", "d", "points", "transform", "viewBox", "preserveAspectRatio"],
  ...["fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray"],
  ...["stroke-dashoffset", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "opacity"],
  ...["visibility", "display", "paint-order", "shape-rendering", "image-rendering"],
  ...["font-size", "font-weight", "font-family", "text-anchor", "dominant-baseline"],
  ...["offset", "stop-color", "stop-opacity", "spreadMethod", "gradientUnits", "gradientTransform"],
  ...["patternUnits", "patternContentUnits", "patternTransform"],
  ...["clip-path", "clip-rule", "clipPathUnits"],
  ...["mask", "mask-type", "maskUnits", "maskContentUnits", "color-interpolation"],
  ...["filter", "filterUnits", "primitiveUnits", "color-interpolation-filters"],
]);
/** Properties that the simplified drawing has in `style`. */
const properties: ReadonlySet<string> = new Set(["mix-blend-mode", "isolation", "mask-type"]);
const picture = /^data:image\/(?:png|jpe?g|gif);base64,/;
/** The attribute that `style` is called in the meantime. */
const styleText = "data-style";
const svgNamespace = "http://www.w3.org/2000/svg";

/** The world's own drawing as elements of the page. */
export function drawWorld(svg: string): SVGGElement {
  // The page's policy refuses a `style` as soon as it is parsed; what is needed of it is set below.
  const unstyled = svg.replaceAll(' style="', ` ${styleText}="`);
  const parsed = new DOMParser().parseFromString(unstyled, "image/svg+xml").documentElement;
  const group = document.createElementNS(svgNamespace, "g");
  if (parsed.localName === "svg") for (const child of parsed.children) copyInto(group, child);
  return group;
}

function copyInto(parent: Element, source: Element): void {
  const { localName } = source;
  if (source.namespaceURI !== svgNamespace || !(elements.has(localName) || ofFilters.test(localName))) return;
  const copy = document.createElementNS(svgNamespace, localName);
  for (const { name, localName: plain, value } of source.attributes) {
    if (plain === "href") {
      if (picture.test(value)) copy.setAttribute("href", value);
    } else if (isKept(localName, name) && !/url\(\s*["']?(?!#)/i.test(value)) copy.setAttribute(name, value);
  }
  for (const declaration of (source.getAttribute(styleText) ?? "").split(";")) {
    const [property = "", value = ""] = declaration.split(":").map((part) => part.trim());
    if (properties.has(property)) copy.style.setProperty(property, value);
  }
  for (const node of source.childNodes) {
    if (node instanceof Element) copyInto(copy, node);
    else if (node.nodeType === Node.TEXT_NODE) copy.append(node.textContent ?? "");
  }
  // The renderer's word for what browsers call otherwise.
  if (copy.getAttribute("image-rendering") === "optimizeSpeed")
    copy.setAttribute("image-rendering", "pixelated");
  parent.append(copy);
}

function isKept(element: string, attribute: string): boolean {
  return attributes.has(attribute) || (ofFilters.test(element) && /^(?!on)[a-zA-Z-]+[0-9]?$/.test(attribute));
}
