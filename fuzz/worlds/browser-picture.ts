import { type Browser, chromium, type Page } from "playwright-core";
import type { ViewBox } from "../../sim/index.ts";
import { fileOfBrowser } from "../../test/support/browsers.ts";

/** Levels of red, green and blue of a pixel and the eight around it, row by row. */
export type Neighbourhood = readonly number[];

/** Draws SVG in Chromium, on white, in pixels of a millimetre. */
export class BrowserPicture {
  private constructor(
    private readonly browser: Browser,
    private readonly page: Page,
  ) {}

  /** @returns undefined: there is no Chromium */
  static async open(): Promise<BrowserPicture | undefined> {
    const executablePath = fileOfBrowser("chromium");
    if (executablePath === undefined) return undefined;
    // A container's root may not use the sandbox.
    const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    const browser = await chromium.launch({ executablePath, args });
    return new BrowserPicture(browser, await browser.newPage());
  }

  /**
   * @param floor which part of the world the drawing shows
   * @param points pixels, in mm from the world's origin
   */
  neighbourhoods(
    svg: string,
    { xMm, yMm, widthMm, heightMm }: ViewBox,
    points: readonly (readonly [x: number, y: number])[],
  ): Promise<Neighbourhood[]> {
    const [left, top] = [Math.floor(xMm), Math.floor(yMm)];
    const page = { svg: sized(svg, widthMm, heightMm), x: xMm - left, y: yMm - top, widthMm, heightMm };
    return this.page.evaluate(
      async ({ svg, x, y, widthMm, heightMm, pixels }) => {
        const image = new Image();
        image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
        await image.decode();
        const canvas = document.createElement("canvas");
        canvas.width = Math.ceil(x + widthMm);
        canvas.height = Math.ceil(y + heightMm);
        const context = canvas.getContext("2d", { willReadFrequently: true })!;
        context.fillStyle = "white";
        context.fillRect(0, 0, canvas.width, canvas.height);
        context.drawImage(image, x, y, widthMm, heightMm);
        return pixels.map(([column, row]) =>
          [...context.getImageData(column! - 1, row! - 1, 3, 3).data].filter((_, i) => i % 4 < 3),
        );
      },
      { ...page, pixels: points.map(([x, y]) => [x - left, y - top]) },
    );
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

/** A browser needs a size to draw an image in; without one a unit is a millimetre. */
function sized(svg: string, widthMm: number, heightMm: number): string {
  const root = /<svg\b[^>]*>/.exec(svg)![0];
  if (/\swidth=/.test(root)) return svg;
  return svg.replace(root, root.replace(/>$/, ` width="${widthMm}" height="${heightMm}">`));
}
