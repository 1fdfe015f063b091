import { isFileError, troubleWith } from "../../files/file-problem.node.ts";
import type { Language } from "../../messages/messages.ts";
import { Problem } from "../../messages/problem.ts";

/**
 * Says what the user can mend, and sets the exit code.
 * @throws the error, when it is none of those
 */
export function reportProblem(error: unknown, language: Language): void {
  const problem = isFileError(error) ? troubleWith(error) : error;
  if (!(problem instanceof Problem)) throw error;
  console.error(problem.in(language));
  process.exitCode = 2;
}
