import { readdirSync, readFileSync } from "node:fs";

/** How long a turn takes in which the processes run for a share, in ms: much shorter than what one sees. */
const turnMs = 16;
/** Processes come and go; they are looked for so often, in ms. */
const lookMs = 150;

/**
 * Slows a process and all that it has started, workers and all: it stands still for most of each turn (Linux). A browser's own slowing
 * leaves workers out.
 * @param times 4: a quarter of the time
 * @returns ends it; the processes go on as before
 */
export function slowDown(rootPid: number, times: number): () => void {
  let pids = treeOf(rootPid);
  const send = (signal: "SIGSTOP" | "SIGCONT") => {
    for (const pid of pids)
      try {
        process.kill(pid, signal);
      } catch {
        // It has ended meanwhile.
      }
  };
  const looking = setInterval(() => {
    pids = treeOf(rootPid);
  }, lookMs);
  let ended = false;
  const turn = () => {
    if (ended) return;
    send("SIGSTOP");
    setTimeout(
      () => {
        send("SIGCONT");
        if (!ended) setTimeout(turn, turnMs / times);
      },
      turnMs - turnMs / times,
    );
  };
  turn();
  return () => {
    ended = true;
    clearInterval(looking);
    send("SIGCONT");
  };
}

function treeOf(rootPid: number): readonly number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    try {
      // “pid (name) state parent …”; the name may hold brackets and spaces.
      const stat = readFileSync(`/proc/${name}/stat`, "utf8");
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]));
    } catch {
      // It has ended meanwhile.
    }
  }
  const isIn = (pid: number): boolean => pid === rootPid || (parents.has(pid) && isIn(parents.get(pid)!));
  return [...parents.keys()].filter(isIn);
}
