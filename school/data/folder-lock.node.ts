import { createHash } from "node:crypto";
import { realpathSync, rmSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Holds a folder for this process: two that wrote into one database would destroy it. The system lets go of a socket when its
 * process ends, however it ends, so nothing is left to be cleared up after a power cut.
 * @returns lets it go; undefined: another process has it
 */
export async function lockFolder(folder: string): Promise<(() => Promise<void>) | undefined> {
  const path = socketPath(realpathSync(folder));
  const server = (await listen(path)) ?? ((await isAnswered(path)) ? undefined : await listenAnew(path));
  if (!server) return undefined;
  // A lock alone keeps no process alive.
  server.unref();
  return () => new Promise((resolve) => server.close(() => resolve()));
}

/** Not in the folder itself: the path of a socket may have some hundred letters. */
function socketPath(folder: string): string {
  const name = `robonet-${createHash("sha256").update(folder).digest("hex").slice(0, 32)}`;
  return process.platform === "win32" ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.lock`);
}

function listen(path: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(undefined) : reject(error),
    );
    server.listen(path, () => resolve(server));
  });
}

/** A process that was killed leaves the name of its socket, and nobody behind it. */
function listenAnew(path: string): Promise<Server | undefined> {
  rmSync(path, { force: true });
  return listen(path);
}

function isAnswered(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
