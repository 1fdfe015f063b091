import { fork } from "node:child_process";
import type { Answer, Asked, Question } from "./worker.ts";

const processes = 2;

/**
 * Asks the same of each seed, in two processes, and hands on the answers as they come, which is in any order.
 * @throws Error when one of the processes ends early: it names the seed that it was busy with
 */
export async function askOfSeeds<Q extends Question>(
  question: Q,
  from: number,
  count: number,
  take: (seed: number, answer: Answer<Q>) => void,
): Promise<void> {
  let next = from;
  const one = () =>
    new Promise<void>((resolve, reject) => {
      const worker = fork(new URL("worker.ts", import.meta.url));
      let seed = from;
      const send = () => {
        if (next >= from + count) {
          worker.disconnect();
          return resolve();
        }
        seed = next++;
        const asked: Asked = { question, seed };
        worker.send(asked);
      };
      worker.on("message", (answer: Answer<Q>) => {
        take(seed, answer);
        send();
      });
      worker.on("exit", (code) => {
        if (code !== 0) reject(new Error(`The process that judged seed ${seed} ended with code ${code}.`));
      });
      send();
    });
  await Promise.all(Array.from({ length: processes }, one));
}

/** Says how far it is: in place on a terminal, else a line now and then. */
export function showProgress(done: number, count: number, wrong: string): void {
  const text = `${done} of ${count}, ${wrong}`;
  if (process.stderr.isTTY) process.stderr.write(`\r${text} \u001b[K${done === count ? "\n" : ""}`);
  else if (done % 500 === 0 || done === count) console.error(text);
}
