import { crc32, deflateSync } from "node:zlib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { probeIn } from "../../test/support/world-probe.ts";

const photo = suite("a photo in a drawing");

/** 24 × 16 pixels, white: its upper left third is black to the middle, its lower right one grey. */
const jpeg =
  "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAQABgDASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAcI/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/EABQBAQAAAAAAAAAAAAAAAAAAAAD/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCYNOgAJsA//9k=";

const header = (little: boolean, orientation: number) =>
  little
    ? [0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0]
    : [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];

/** The address of the picture as a camera stores it that was held so, by Exif's number. */
function taken(orientation: number, little = false): string {
  const tiff = header(little, orientation);
  const exif = [0xff, 0xe1, 0, 8 + tiff.length, 0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff];
  const bytes = atob(jpeg);
  return `data:image/jpeg;base64,${btoa(bytes.slice(0, 2) + String.fromCharCode(...exif) + bytes.slice(2))}`;
}

const drawing = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 600">${content}<g class="start" transform="translate(900 550)"/></svg>`;

/** Where the black corner is seen in a rectangle, and whether the grey one is opposite. */
function corner(image: string, [x, y, width, height]: readonly number[]) {
  const { reflectance, file } = probeIn(drawing(image));
  assert.equal(file.notes, []);
  const places = { "upper left": [0, 0], "upper right": [1, 0], "lower right": [1, 1], "lower left": [0, 1] };
  const at = ([right, down]: readonly number[]) =>
    reflectance(x! + width! * (0.1 + 0.8 * right!), y! + height! * (0.1 + 0.8 * down!));
  const [black, ...others] = Object.entries(places).filter(([, place]) => at(place) < 0.12);
  assert.is(others.length, 0, "one corner is black");
  const [right, down] = black![1];
  const grey = at([1 - right!, 1 - down!]);
  assert.ok(grey > 0.3 && grey < 0.7, `opposite it reads ${grey}`);
  return black![0];
}

const corners = ["upper left", "upper right", "lower right", "lower left"];

for (let orientation = 1; orientation <= 8; orientation++)
  photo(`lies as a browser turns it by its Exif, ${orientation}`, () => {
    const [width, height] = orientation > 4 ? [160, 240] : [240, 160];
    for (const little of [orientation % 2 === 0]) {
      const href = taken(orientation, little);
      const sized = `<image x="100" y="50" width="${width}" height="${height}" href="${href}"/>`;
      assert.is(corner(sized, [100, 50, width, height]), corners[(orientation - 1) % 4]);
      const bySide = `<image x="100" y="50" width="${width}" href="${href}"/>`;
      assert.is(corner(bySide, [100, 50, width, height]), corners[(orientation - 1) % 4]);
    }
  });

const chunk = (type: string, data: Uint8Array) => {
  const named = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
};

/** The picture of `jpeg` as a PNG with its orientation, before its pixels or after them. */
function scanned(orientation: number, place: "before" | "after" = "before"): string {
  const level = (x: number, y: number) => (x < 8 && y < 8 ? 0 : x >= 16 && y >= 8 ? 0x80 : 0xff);
  const row = (_: unknown, y: number) => [0, ...Array.from({ length: 24 }, (_, x) => level(x, y))];
  const pixels = chunk("IDAT", deflateSync(Uint8Array.from(Array.from({ length: 16 }, row).flat())));
  const exif = chunk("eXIf", Uint8Array.from(header(orientation % 2 === 0, orientation)));
  const head = chunk("IHDR", Uint8Array.of(0, 0, 0, 24, 0, 0, 0, 16, 8, 0, 0, 0, 0));
  const chunks = place === "before" ? [head, exif, pixels] : [head, pixels, exif];
  const file = Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    ...chunks,
    chunk("IEND", new Uint8Array()),
  ]);
  return `data:image/png;base64,${file.toString("base64")}`;
}

for (let orientation = 1; orientation <= 8; orientation++)
  photo(`stored as a PNG lies as a browser turns it by its Exif, ${orientation}`, () => {
    const [width, height] = orientation > 4 ? [160, 240] : [240, 160];
    const image = `<image x="100" y="50" width="${width}" height="${height}" href="${scanned(orientation)}"/>`;
    assert.is(corner(image, [100, 50, width, height]), corners[(orientation - 1) % 4]);
  });

photo("stored as a PNG with an Exif behind its pixels is not turned, as in a browser", () => {
  const image = `<image x="100" y="50" width="240" height="160" href="${scanned(3, "after")}"/>`;
  assert.is(corner(image, [100, 50, 240, 160]), "upper left");
});

photo("stands at the side that is asked for, whichever way it is stored", () => {
  const image = (orientation: number, fit: string) =>
    `<image x="100" y="50" width="600" height="240" preserveAspectRatio="${fit}" href="${taken(orientation)}"/>`;
  for (const orientation of [5, 6, 7, 8]) {
    corner(image(orientation, "xMinYMid"), [100, 50, 160, 240]);
    corner(image(orientation, "xMaxYMax meet"), [540, 50, 160, 240]);
    corner(image(orientation, "xMidYMin"), [320, 50, 160, 240]);
    corner(image(orientation, "none"), [100, 50, 600, 240]);
  }
  for (const orientation of [2, 3, 4]) corner(image(orientation, "xMaxYMin"), [340, 50, 360, 240]);
});

photo("is cut where the drawing cuts it, after it was turned", () => {
  const { reflectance } = probeIn(
    drawing(
      `<clipPath id="c"><rect x="100" y="50" width="160" height="60"/></clipPath><rect x="50" y="20" width="300" height="300" fill="#888"/>` +
        `<image clip-path="url(#c)" transform="translate(10 0)" x="100" y="50" width="160" height="240" href="${taken(6)}"/>`,
    ),
  );
  assert.ok(reflectance(260, 60) < 0.12, "its black corner is there");
  assert.ok(reflectance(130, 60) > 0.85, "and white beside it");
  assert.ok(reflectance(190, 200) < 0.7, "below nothing of it");
});

photo("is not turned where the drawing says so", () => {
  const image = `<image style="image-orientation:none" x="100" y="50" width="240" height="160" href="${taken(3)}"/>`;
  assert.is(corner(image, [100, 50, 240, 160]), "upper left");
});

photo("with a size that depends on the page is told", () => {
  const { file } = probeIn(drawing(`<image width="50%" height="50%" href="${taken(3)}"/>`));
  assert.equal(
    file.notes.map(({ id }) => id),
    ["world.note.style"],
  );
});

photo("stored as a PNG that is cut short anywhere breaks nothing", () => {
  const whole = atob(scanned(6).split(",")[1]!);
  for (let length = 0; length < whole.length; length += 5) {
    const cut = `data:image/png;base64,${btoa(whole.slice(0, length))}`;
    probeIn(drawing(`<image width="240" height="160" href="${cut}"/>`));
  }
});

photo("whose Exif is cut short is read as it is stored", () => {
  for (const length of [30, 26, 20, 12, 8, 4]) {
    const whole = atob(taken(6).split(",")[1]!);
    const cut = `data:image/jpeg;base64,${btoa(whole.slice(0, length))}`;
    probeIn(drawing(`<image width="240" height="160" href="${cut}"/>`));
  }
});

photo.run();
