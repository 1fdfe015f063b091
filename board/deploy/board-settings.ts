import { ServiceClass, SettingsCommand } from "../../jacdac/index.ts";
import { Problem } from "../../messages/index.ts";
import type { BoardLink } from "../serial/board-link.ts";
import { BoardService } from "./board-service.ts";

/** Writing may erase a part of the flash first. */
const answerMs = 3_000;

/**
 * Writes what `robot.task.numbers()` gives into the board's flash, and reads it back. It stays there when the power goes.
 * @throws Problem when the board has not kept it
 */
export async function storeTask(link: BoardLink, numbers: readonly number[]): Promise<void> {
  const settings = await BoardService.find(link, ServiceClass.settings);
  const key = new TextEncoder().encode("task\0");
  const value = new TextEncoder().encode(JSON.stringify(numbers));
  await settings.command(SettingsCommand.set, Uint8Array.of(...key, ...value));
  const answer = await settings.ask(SettingsCommand.get, key, answerMs);
  const kept = answer?.slice(key.length);
  if (kept?.length !== value.length || !value.every((byte, i) => byte === kept[i]))
    throw new Problem("deploy.taskNotKept", { port: link.line.name });
}
