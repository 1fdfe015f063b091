/** Words of JavaScript that name no variable. */
const reserved = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends false " +
    "finally for function if implements import in instanceof interface let new null package private protected public " +
    "return static super switch this throw true try typeof undefined var void while with yield"
  ).split(" "),
);

/** What `@robonet/kit` calls or exports, beside the functions `startMotor`, `startButton` and so on; `robot` also has faults. */
const called = new Set(["robot", "gpio", "configureHardware", "haltsWithProgram"]);

/** Whether a part cannot have a name: `@robonet/kit` has a variable for each part, and calls functions of these names. */
export function isTaken(name: string): boolean {
  return reserved.has(name) || called.has(name) || /^start[A-Z]/.test(name);
}
