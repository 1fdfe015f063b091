import type * as z from "zod/mini";
import { addressOf } from "./call.ts";

type Events = Readonly<Record<string, z.ZodMiniType>>;
export type Listeners<E extends Events> = { readonly [K in keyof E]: (data: z.output<E[K]>) => void };

/** After an answer that ends the stream, it is opened again after so long. */
const reopenMs = 5000;

/**
 * Hears what the class tells, as long as it is not closed. The browser opens the line again by itself when it breaks.
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
  let source: EventSource | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  const open = () => {
    source = new EventSource(addressOf(name, at));
    source.addEventListener("open", () => onOpen(true));
    source.addEventListener("error", () => {
      onOpen(false);
      if (source?.readyState !== EventSource.CLOSED) return;
      clearTimeout(again);
      again = setTimeout(open, reopenMs);
    });
    for (const [event, schema] of Object.entries(events)) {
      source.addEventListener(event, ({ data }: MessageEvent<string>) => {
        const found = schema.safeParse(parsed(data));
        if (found.success) listeners[event as keyof E](found.data as never);
      });
    }
  };
  open();
  return () => {
    clearTimeout(again);
    source?.close();
    source = undefined;
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
