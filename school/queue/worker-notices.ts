import { Problem } from "../../messages/index.ts";
import type { Seen, Watched } from "./worker-watch.ts";

/** What the teacher is told in the terminal of computers that came, left, or are silent. @param ownId of the class's own row */
export function workerNotices({ came, left, lost }: Seen, ownId: string): Problem[] {
  const others = (all: readonly Watched[]) => all.filter(({ id }) => id !== ownId);
  return [
    ...others(came).map(({ name, size }) => new Problem("worker.came", { name, size })),
    ...others(left).map(({ name }) => new Problem("worker.left", { name })),
    ...others(lost).map(({ name, trying }) => new Problem("worker.lost", { name, programs: trying.length })),
  ];
}
