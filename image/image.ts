import { Problem } from "../messages/index.ts";
import { type DcfgValue, readDcfg } from "./dcfg.ts";

/** What an image holds besides bytecode. Sizes are in bytes. */
export interface ImageInfo {
  /** The bytecode's version, for example 2.16.4. */
  readonly version: string;
  readonly bytes: number;
  readonly sections: Readonly<Record<Section, number>>;
  /** The hardware services that the firmware starts, in the program's order. */
  readonly services: readonly ImageService[];
  /** Other hardware settings, for example `i2c.pinSDA`. */
  readonly settings: ReadonlyMap<string, DcfgValue>;
}

/** A service of the firmware with its pins, as `startMotor({ … })` and its kin put it into the image. */
export interface ImageService {
  /** For example `motor` or `analog:reflectedLight`. */
  readonly service: string;
  readonly name: string;
  /** GPIO numbers by the option's name, for example `pin1`. */
  readonly pins: Readonly<Record<string, number>>;
  readonly settings: Readonly<Record<string, DcfgValue>>;
}

/** Sections in the order of the image's header (`devs_img_header_t` in devs_img.h). */
const sectionNames = [
  "functionTable",
  "bytecode",
  "floats",
  "roles",
  "asciiTable",
  "utf8Table",
  "bufferTable",
  "strings",
  "specs",
  "dcfg",
] as const;
type Section = (typeof sectionNames)[number];

const magic = [0x53766544, 0xf1296e0a] as const;
const headerBytes = 32;
const supported = { major: 2, minor: 16 };

/** Whether a file begins as an image does; the rest of it may be missing or damaged. */
export function isImage(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return bytes.length >= 8 && view.getUint32(0, true) === magic[0] && view.getUint32(4, true) === magic[1];
}

/**
 * Reads the parts of an image that say what it is and what hardware it wants.
 * @param file what the image is called in messages
 * @throws Problem when it is no image, is cut or damaged, or is of a newer version
 */
export function readImage(image: Uint8Array, file: string): ImageInfo {
  const view = new DataView(image.buffer, image.byteOffset, image.byteLength);
  if (image.length < headerBytes + sectionNames.length * 8)
    throw new Problem("image.short", { bytes: image.length }, { file });
  if (!isImage(image)) throw new Problem("image.magic", {}, { file });
  const [patch, minor, major] = [view.getUint16(8, true), image[10] ?? 0, image[11] ?? 0];
  const version = `${major}.${minor}.${patch}`;
  if (major !== supported.major || minor > supported.minor)
    throw new Problem("image.version", { version }, { file });

  const sections = {} as Record<Section, number>;
  let dcfg = new Uint8Array(0);
  for (const name of sectionNames) {
    const { start, length } = sectionPlace(image, name);
    if (start + length > image.length)
      throw new Problem("image.cut", { bytes: image.length, section: name }, { file });
    sections[name] = length;
    if (name === "dcfg") dcfg = image.slice(start, start + length);
  }
  // The compiler fills the last word.
  if (image.length % 4 !== 0)
    throw new Problem("image.cut", { bytes: image.length, section: "end" }, { file });
  const settings = dcfg.length ? readDcfg(dcfg, file) : new Map<string, DcfgValue>();
  return { version, bytes: image.length, sections, ...splitServices(settings) };
}

/** Where a section stands, and where its place does. */
export function sectionPlace(image: Uint8Array, section: Section) {
  const view = new DataView(image.buffer, image.byteOffset, image.byteLength);
  const headerAt = headerBytes + sectionNames.indexOf(section) * 8;
  return { headerAt, start: view.getUint32(headerAt, true), length: view.getUint32(headerAt + 4, true) };
}

/** A service's keys start with one character, `\x80` + its number; the compiler leaves the first 64 to the board. */
function splitServices(all: ReadonlyMap<string, DcfgValue>): Pick<ImageInfo, "services" | "settings"> {
  const settings = new Map<string, DcfgValue>();
  const services: {
    service: string;
    name: string;
    pins: Record<string, number>;
    settings: Record<string, DcfgValue>;
  }[] = [];
  for (const [key, value] of all) {
    const number = key.charCodeAt(0) - 0x80;
    if (number < 0) {
      settings.set(key, value);
      continue;
    }
    const option = key.slice(1);
    services[number] ??= { service: "", name: "", pins: {}, settings: {} };
    const service = services[number];
    if (option === "service" || option === "name") service[option] = String(value);
    else if (option.startsWith("pin") && typeof value === "number") service.pins[option] = value;
    else service.settings[option] = value;
  }
  return { settings, services: services.filter((service) => service?.service) };
}
