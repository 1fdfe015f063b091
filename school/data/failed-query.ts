/** PostgreSQL's code (appendix A of its manual) and Node's. */
const noRoom = /^(53100|ENOSPC|EDQUOT)$/;

/** What a failed query failed of: its own message has the values in it, and those are pupils' programs. */
export function causeOf(error: unknown): { readonly code: string; readonly message: string } {
  let inner: unknown = error;
  while (inner instanceof Error && inner.cause !== undefined) inner = inner.cause;
  const { code, message } = Object(inner) as { readonly code?: unknown; readonly message?: unknown };
  const [first = ""] = String(message ?? inner).split("\n");
  return { code: String(code ?? ""), message: first };
}

/** Whether the disk with the data is full. */
export function isNoRoom(error: unknown): boolean {
  const { code, message } = causeOf(error);
  return noRoom.test(code) || /no space left/i.test(message);
}
