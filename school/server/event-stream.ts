import type { Context } from "hono";
import { type SSEStreamingApi, streamSSE } from "hono/streaming";
import { heartbeatMs } from "../protocol/live.ts";
import type { Clock } from "../queue/clock.ts";
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
  onTrouble: (error: Error) => void,
): Response {
  const serve = async (stream: SSEStreamingApi) => {
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
    let stop = () => {};
    try {
      stop = await begin(listener);
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
  };
  return streamSSE(context, serve, async (error) => onTrouble(error));
}
