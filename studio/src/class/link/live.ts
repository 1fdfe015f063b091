import type * as z from "zod/mini";
import { randomName } from "../../store/index.ts";
import { addressOf } from "./call.ts";
import { type LineEar, openEventLine } from "./event-line.ts";
import { SharedLine } from "./shared-line.ts";

type Events = Readonly<Record<string, z.ZodMiniType>>;
export type Listeners<E extends Events> = { readonly [K in keyof E]: (data: z.output<E[K]>) => void };

/**
 * Hears what the class tells, as long as it is not closed.
 * @param at what stands for the `:names` of the path, and whose stream it is: tabs of a browser share one where all of it is the same
 * @param onOpen the line is there, or there again: something may have been missed
 * @returns what closes it
 */
export function hearLive<E extends Events>(
  name: "live" | "gridLive" | "projectorLive",
  at: Readonly<Record<string, string>>,
  events: E,
  listeners: Listeners<E>,
  onOpen: (open: boolean) => void,
): () => void {
  const ear: LineEar = {
    onOpen,
    onEvent: (event, data) => {
      const found = events[event]?.safeParse(parsed(data));
      if (found?.success) listeners[event as keyof E](found.data as never);
    },
  };
  const address = addressOf(name, at);
  const openLine = (of: LineEar) => openEventLine(address, Object.keys(events), of);
  if (typeof BroadcastChannel === "undefined") return openLine(ear);
  return share(
    `robonet-class ${new URL(address, location.href).pathname} ${JSON.stringify(at)}`,
    openLine,
    ear,
  );
}

/** One line for all tabs that share it, as long as this page is shown: one that is kept for “back” has no line. */
function share(name: string, openLine: (ear: LineEar) => () => void, ear: LineEar): () => void {
  let leave = () => {};
  const join = () => {
    const channel = new BroadcastChannel(name);
    const line = new SharedLine(
      {
        id: randomName(),
        post: (message) => channel.postMessage(message),
        openLine,
        after: (ms, call) => {
          const timer = setTimeout(call, ms);
          return () => clearTimeout(timer);
        },
      },
      ear,
    );
    channel.addEventListener("message", ({ data }) => line.hear(data));
    leave = () => {
      line.end();
      channel.close();
    };
  };
  const hide = () => leave();
  const show = ({ persisted }: PageTransitionEvent) => persisted && join();
  join();
  addEventListener("pagehide", hide);
  addEventListener("pageshow", show);
  return () => {
    removeEventListener("pagehide", hide);
    removeEventListener("pageshow", show);
    leave();
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
