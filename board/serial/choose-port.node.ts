import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { SerialPort } from "serialport";
import { Problem } from "../../messages/index.ts";
import { boardVendors } from "./board-vendors.ts";

/** A serial port of this computer. */
export interface PortInfo {
  readonly path: string;
  readonly manufacturer?: string;
  readonly serialNumber?: string;
  readonly usb?: { readonly vendorId: number; readonly productId: number };
}

export async function listPorts(): Promise<PortInfo[]> {
  if (process.platform === "linux" && !hasUdev()) return portsOfDevFolder();
  const ports = await SerialPort.list();
  return ports.map(({ path, manufacturer, serialNumber, vendorId, productId }) => ({
    // macOS has each port twice; only the `cu` one opens without a carrier.
    path: process.platform === "darwin" ? path.replace("/dev/tty.", "/dev/cu.") : path,
    ...(manufacturer && { manufacturer }),
    ...(serialNumber && { serialNumber }),
    ...(vendorId &&
      productId && {
        usb: { vendorId: Number.parseInt(vendorId, 16), productId: Number.parseInt(productId, 16) },
      }),
  }));
}

/** `serialport` lists through udevadm and, where that is missing, dies of an error that nobody can catch. */
function hasUdev(): boolean {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.some((folder) => existsSync(join(folder, "udevadm")));
}

function portsOfDevFolder(): PortInfo[] {
  return readdirSync("/dev")
    .filter((name) => /^tty(USB|ACM)\d+$/.test(name))
    .sort()
    .map((name) => ({ path: `/dev/${name}` }));
}

/** Those that can be a robot's board: by their USB ids, or all USB ports where the computer doesn't tell the ids. */
export function boardPorts(ports: readonly PortInfo[]): PortInfo[] {
  const withIds = ports.filter((port) => port.usb);
  const boards = withIds.filter(({ usb }) => boardVendors.has(usb!.vendorId));
  return withIds.length > 0 ? boards : ports.filter(({ path }) => /ttyUSB|ttyACM/.test(path));
}

/** The maker of the chip that has the USB plug, for people. */
export function makerOf({ usb, manufacturer }: PortInfo): string | undefined {
  return (usb && boardVendors.get(usb.vendorId)) ?? manufacturer;
}

/** Asks a person which of several it shall be; returns its place in the list. */
export type AskForPort = (boards: readonly PortInfo[]) => Promise<number>;

/**
 * The port that the user named, or the one that a board is on.
 * @param ask left out where nobody can be asked
 * @throws Problem when there is none, or more than one and nobody to ask
 */
export async function choosePort(
  wanted: string | undefined,
  ask?: AskForPort,
  list: () => Promise<readonly PortInfo[]> = listPorts,
): Promise<PortInfo> {
  const ports = await list();
  if (wanted !== undefined) {
    const known = ports.find(({ path }) => path === wanted);
    if (!known && process.platform !== "win32" && !existsSync(wanted)) {
      throw new Problem("port.missing", { port: wanted });
    }
    return known ?? { path: wanted };
  }
  const boards = boardPorts(ports);
  if (boards.length === 0) throw new Problem("port.none");
  if (boards.length === 1) return boards[0]!;
  const chosen = ask && boards[await ask(boards)];
  if (chosen) return chosen;
  throw new Problem("port.several", { count: boards.length, ports: names(boards), first: boards[0]!.path });
}

function names(ports: readonly PortInfo[]): string {
  return ports.map(describePort).join(", ");
}

export function describePort(port: PortInfo): string {
  const maker = makerOf(port);
  return maker ? `${port.path} (${maker})` : port.path;
}
