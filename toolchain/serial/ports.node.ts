import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { SerialPort } from "serialport";

/** A serial port with something on USB behind it that may be a robot's board. */
export interface BoardPort {
  readonly path: string;
  /** The USB chip, for people. */
  readonly chip: string;
  readonly serialNumber: string;
  /** Where the computer tells them. */
  readonly usb?: { readonly vendorId: number; readonly productId: number };
}

/** USB ids of the serial chips on ESP32 boards, and of chips that have USB inside. Without a product: all of them. */
const usbChips: readonly { vendor: string; product?: string; chip: string }[] = [
  { vendor: "303a", product: "1001", chip: "ESP32 (USB-JTAG)" },
  { vendor: "303a", chip: "ESP32 (USB)" },
  { vendor: "10c4", chip: "CP210x" },
  { vendor: "1a86", chip: "CH34x" },
  { vendor: "0403", chip: "FTDI" },
  { vendor: "239a", chip: "Adafruit" },
];

/** The ports that a board may be on, by their USB ids. */
export async function boardPorts(): Promise<BoardPort[]> {
  if (process.platform === "linux" && !isInstalled("udevadm")) return deviceFiles();
  const ports = await SerialPort.list();
  return ports.flatMap(({ path, vendorId = "", productId = "", serialNumber = "" }) => {
    const [vendor, product] = [vendorId.toLowerCase(), productId.toLowerCase()];
    const known = usbChips.find((each) => each.vendor === vendor && (each.product ?? product) === product);
    const usb = { vendorId: Number.parseInt(vendor, 16), productId: Number.parseInt(product, 16) };
    return known ? [{ path, chip: known.chip, serialNumber, usb }] : [];
  });
}

/** `SerialPort.list()` asks `udevadm`, and ends the whole process where that is missing. */
function isInstalled(program: string): boolean {
  const folders = `${process.env.PATH ?? ""}${delimiter}/sbin${delimiter}/usr/sbin`.split(delimiter);
  return folders.some((folder) => existsSync(join(folder, program)));
}

/** What USB serial ports are called on Linux; without udev nothing tells what is behind them. */
function deviceFiles(): BoardPort[] {
  return readdirSync("/dev")
    .filter((name) => /^tty(USB|ACM)\d+$/.test(name))
    .sort()
    .map((name) => ({ path: `/dev/${name}`, chip: "?", serialNumber: "" }));
}
