import { initWasm, Resvg } from "@resvg/resvg-wasm";

/** Reads and draws SVG as a browser does. */
export interface SvgRenderer {
  /**
   * The same drawing with nothing but groups, absolute paths, images, matrices and resolved paint.
   * @throws Error when it cannot be understood
   */
  simplify(svg: string): string;
  /** Red, green, blue, opacity of each pixel, colours multiplied by the opacity; as many as the drawing's size says. */
  render(svg: string): Uint8Array;
  /** @returns the bytes of a PNG file */
  png(svg: string): Uint8Array;
}

/** Text is left out: a machine's own fonts would make other pictures on other machines. */
const options = { font: { loadSystemFonts: false }, dpi: 96, shapeRendering: 2, imageRendering: 0 } as const;

let loading: Promise<void> | undefined;

/**
 * Loads the renderer; once in a thread.
 * @param wasm resvg's WebAssembly
 */
export async function loadRenderer(
  wasm: () => BufferSource | WebAssembly.Module | Promise<Response>,
): Promise<SvgRenderer> {
  loading ??= initWasm(wasm()).catch((error: unknown) => {
    loading = undefined;
    // Another copy of this module has loaded it.
    if (!String(error).includes("Already initialized")) throw error;
  });
  await loading;
  return {
    simplify,
    render: (svg) => drawn(svg, (image) => image.pixels),
    png: (svg) => drawn(svg, (image) => image.asPng()),
  };
}

function simplify(svg: string): string {
  const drawing = new Resvg(svg, options);
  try {
    return drawing.toString();
  } finally {
    drawing.free();
  }
}

function drawn(
  svg: string,
  take: (image: ReturnType<InstanceType<typeof Resvg>["render"]>) => Uint8Array,
): Uint8Array {
  const drawing = new Resvg(svg, options);
  // Where this fails, what it had can't be given back.
  const image = drawing.render();
  try {
    return take(image);
  } finally {
    image.free();
    drawing.free();
  }
}
