import { markedTimes } from "../debugger/marked-line.ts";
import { player } from "../run/page-player.ts";

/** More marks than this nobody can tell apart. */
const places = 300;

/** Below the line of time: when a line of the program ran. */
export function Marks() {
  const times = markedTimes.value;
  const edgeUs = player.edgeUs.value;
  if (!times || edgeUs === 0) return null;
  const marked = new Set(times.map((timeUs) => Math.round((timeUs / edgeUs) * places)));
  return (
    <svg class="marks" viewBox={`0 0 ${places} 1`} preserveAspectRatio="none" aria-hidden="true">
      <path d={[...marked].map((at) => `M${at - 0.5} 0h1v1h-1z`).join("")} />
    </svg>
  );
}
