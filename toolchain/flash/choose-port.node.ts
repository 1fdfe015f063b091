import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { SerialPort } from "serialport";
import { Problem } from "../../messages/problem.ts";

/** A serial port that the computer has. */
export interface PortInfo {
  readonly path: string;
  readonly manufacturer?: string;
  readonly usb?: { readonly vendorId: number; readonly productId: number };
}

/** USB ids of the makers whose chips connect ESP32 boards. */
const boardVendors = new Map([
  [0x303a, "Espressif"],
  [0x10c4, "Silicon Labs CP210x"],
  [0x1a86, "WCH CH340, CH9102"],
  [0x0403, "FTDI"],
  [0x067b, "Prolific PL2303"],
]);

export async function listPorts(): Promise<PortInfo[]> {
  if (process.platform === "linux" && !hasUdev()) return portsOfDevFolder();
  const ports = await SerialPort.list();
  return ports.map(({ path, manufacturer, vendorId, productId }) => ({
    // macOS has each port twice; only the `cu` one opens without a carrier.
    path: process.platform === "darwin" ? path.replace("/dev/tty.", "/dev/cu.") : path,
    ...(manufacturer === undefined ? {} : { manufacturer }),
    ...(vendorId && productId
      ? { usb: { vendorId: Number.parseInt(vendorId, 16), productId: Number.parseInt(productId, 16) } }
      : {}),
  }));
}

/** `serialport` lists through udevadm and, where that is missing, dies of an error that nobody can catch. */
function hasUdev(): boolean {
  return spawnSync("udevadm", ["--version"]).error === undefined;
}

function portsOfDevFolder(): PortInfo[] {
  return readdirSync("/dev")
    .filter((name) => /^tty(USB|ACM)\d+$/.test(name))
    .map((name) => ({ path: `/dev/${name}` }));
}

/** Those that can be a robot's board: by their USB ids, or all where the computer doesn't tell the ids. */
export function boardPorts(ports: readonly PortInfo[]): PortInfo[] {
  const withIds = ports.filter((port) => port.usb);
  const boards = withIds.filter(({ usb }) => boardVendors.has(usb!.vendorId));
  return withIds.length > 0 ? boards : [...ports].filter(({ path }) => /ttyUSB|ttyACM/.test(path));
}

/**
 * The port that the user named, or the one that a board is on.
 * @throws Problem when there is none, or more than one
 */
export async function choosePort(wanted: string | undefined): Promise<PortInfo> {
  const ports = await listPorts();
  if (wanted !== undefined) {
    const known = ports.find(({ path }) => path === wanted);
    if (!known && process.platform !== "win32" && !existsSync(wanted)) {
      throw new Problem("port.missing", { port: wanted });
    }
    return known ?? { path: wanted };
  }
  const boards = boardPorts(ports);
  if (boards.length === 0) throw new Problem("port.none");
  if (boards.length > 1)
    throw new Problem("port.several", { count: boards.length, ports: names(boards), first: boards[0]!.path });
  return boards[0]!;
}

function names(ports: readonly PortInfo[]): string {
  return ports.map(describe).join(", ");
}

function describe({ path, usb, manufacturer }: PortInfo): string {
  const maker = (usb && boardVendors.get(usb.vendorId)) ?? manufacturer;
  return maker ? `${path} (${maker})` : path;
}
