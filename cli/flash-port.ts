import { Problem } from "../messages/problem.ts";
import { type BoardPort, boardPorts } from "../toolchain/serial/ports.node.ts";

/**
 * The port that the user named, or the one that a board is on. It never asks: a wrong answer would overwrite a board.
 * @throws Problem when there is none, or more than one
 */
export async function choosePort(wanted: string | undefined): Promise<Pick<BoardPort, "path" | "usb">> {
  const ports = await boardPorts();
  if (wanted !== undefined) return ports.find(({ path }) => path === wanted) ?? { path: wanted };
  const [first, second] = ports;
  if (!first) throw new Problem("port.none");
  if (second) {
    const names = ports.map(({ path, chip }) => `${path} (${chip})`).join(", ");
    throw new Problem("port.several", { count: ports.length, ports: names, first: first.path });
  }
  return first;
}
