/** What a line of events tells. */
export interface LineEar {
  /** @param data JSON, as it came */
  onEvent(event: string, data: string): void;
  /** The line is there, or there again: something may have been missed. */
  onOpen(open: boolean): void;
}

/** After an answer that ends the stream, it is opened again after so long. */
const reopenMs = 5000;

/**
 * Opens a stream of events, again and again as long as it is not closed; where it only breaks, the browser does so by itself.
 * @returns what closes it
 */
export function openEventLine(address: string, events: readonly string[], ear: LineEar): () => void {
  let source: EventSource | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;
  const open = () => {
    source = new EventSource(address);
    source.addEventListener("open", () => ear.onOpen(true));
    source.addEventListener("error", () => {
      ear.onOpen(false);
      if (source?.readyState !== EventSource.CLOSED) return;
      clearTimeout(again);
      again = setTimeout(open, reopenMs);
    });
    for (const event of events)
      source.addEventListener(event, ({ data }: MessageEvent<string>) => ear.onEvent(event, data));
  };
  open();
  return () => {
    clearTimeout(again);
    source?.close();
    source = undefined;
  };
}
