import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import { heartbeatMs } from "../protocol/live.ts";
import type { Clock } from "./clock.ts";
import type { Listener } from "./live-hub.ts";

/** Who has that much unsent is gone or far too slow: the line ends, and the page asks again. */
const mostWaiting = 500;

/**
 * Answers with a stream of events.
 * @param begin sends the state, and listens; what it returns ends that
 */
export function eventStream(
  context: Context,
  clock: Clock,
  begin: (listener: Listener) => Promise<() => void>,
): Response {
  return streamSSE(context, async (stream) => {
    let waiting: { readonly event: string; readonly data: string }[] = [];
    let [ended, beat] = [false, false];
    let wake = () => {};
    const listener: Listener = {
      send: (event, data, replaces = false) => {
        if (replaces) waiting = waiting.filter((each) => each.event !== event);
        waiting.push({ event, data: JSON.stringify(data) });
        ended ||= waiting.length > mostWaiting;
        wake();
      },
      end: () => {
        ended = true;
        wake();
      },
    };
    let gone = false;
    stream.onAbort(() => {
      gone = true;
      wake();
    });
    const heart = () => {
      beat = true;
      wake();
      stopHeart = clock.after(heartbeatMs, heart);
    };
    let stopHeart = clock.after(heartbeatMs, heart);
    const stop = await begin(listener);
    try {
      for (;;) {
        const next = waiting.shift();
        if (gone || (ended && !next)) break;
        if (next) await stream.writeSSE(next);
        else if (beat) {
          beat = false;
          await stream.write(": \n\n");
        } else
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
      }
    } finally {
      stopHeart();
      stop();
    }
  });
}
