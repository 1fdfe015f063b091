import { Problem } from "../messages/index.ts";

/** What the operating system says, in the words that the messages have. */
const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "full",
  EDQUOT: "full",
  EFBIG: "large",
  EACCES: "denied",
  EPERM: "denied",
  EROFS: "readOnly",
  EISDIR: "folder",
  ENOENT: "missing",
  ENOTDIR: "notFolder",
  ENAMETOOLONG: "longName",
  ELOOP: "links",
  EPIPE: "unread",
  EBUSY: "busy",
  ETXTBSY: "busy",
  EEXIST: "exists",
};

/** Whether an error is one of the operating system's, about a file. */
export function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error && reasonOf(error) !== "other";
}

/** Why a file cannot be read. */
export function unreadable(file: string, error: unknown): Problem {
  return new Problem("file.unreadable", { file, why: reasonOf(error), code: codeOf(error) });
}

/** Why a file cannot be written. */
export function unwritable(file: string, error: unknown): Problem {
  return new Problem("file.unwritable", { file, why: reasonOf(error), code: codeOf(error) });
}

/** An error of the operating system that nobody foresaw: what it says, and where. */
export function troubleWith(error: NodeJS.ErrnoException): Problem {
  return new Problem("file.trouble", { file: error.path ?? "?", why: reasonOf(error), code: codeOf(error) });
}

/** Why not all of what a command prints came through. */
export function outputLost(error: unknown): Problem {
  return new Problem("output.lost", { why: reasonOf(error), code: codeOf(error) });
}

function reasonOf(error: unknown): string {
  return reasons[codeOf(error)] ?? "other";
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return (error as NodeJS.ErrnoException).code ?? error.message;
}
