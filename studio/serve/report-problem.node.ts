import { isFileError, troubleWith } from "../../files/index.node.ts";
import { type Language, Problem } from "../../messages/index.ts";

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
