import { createServer } from "node:net";
import { Problem } from "../../messages/index.ts";

/**
 * Takes keys from a socket of this computer, as from a keyboard: a pseudo-terminal has no lines DTR and RTS, by which
 * programs reset a board. Each piece is answered with `ok`, once the board has it.
 * @param path of the socket; nothing may be there
 * @returns closes it
 * @throws Problem when there can be none at the path
 */
export async function openControlSocket(path: string, onKeys: (keys: string) => void): Promise<() => void> {
  const server = createServer((socket) => {
    socket.setEncoding("utf8");
    socket.on("error", () => {});
    socket.on("data", (keys) => {
      onKeys(String(keys).replaceAll(/\s/g, ""));
      socket.write("ok\n");
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(new Problem("virtual.control", { path, reason: error.message })));
    server.listen(path, resolve);
  });
  return () => server.close();
}
