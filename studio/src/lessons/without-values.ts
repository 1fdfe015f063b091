/** A sentence of a lesson as it is before a run has filled it: "…" stands for each value, and for what hangs on one. */
export function withoutValues(message: string): string {
  let text = "";
  let depth = 0;
  for (const sign of message) {
    if (sign === "{" && depth++ === 0) text += "…";
    if (depth === 0) text += sign;
    if (sign === "}" && depth > 0) depth--;
  }
  // Neither an ordinal's full stop nor the end of the sentence makes four points of them.
  return text.replaceAll("….", "…");
}
