/** The stack is full. Espruino ends whatever runs; no `catch` sees it. */
export class Interrupted {
  readonly message = "Too much recursion - the stack is about to overflow";
}

/** What Espruino throws where V8 throws an error of its own. */
export interface Failure {
  readonly kind: "Error" | "ReferenceError" | "TypeError" | "SyntaxError";
  readonly message: string;
}

const failures: readonly (readonly [seen: RegExp, (...found: string[]) => Failure])[] = [
  [
    /^Cannot (?:read|set) properties of (undefined|null) \((?:reading|setting) '(.*)'\)$/,
    (of, name) =>
      error(/^-?\d+$/.test(name!) ? noField(name!, of!) : `Can't read property '${name}' of ${of}`),
  ],
  [/^(.*) is not a constructor$/, () => error("Constructor should be a function, but is undefined")],
  [/([\w$]+)\]? is not a function$/, (name) => error(`Function "${name}" not found!`)],
  [/^(.*) is not defined$/, (name) => ({ kind: "ReferenceError", message: `"${name}" is not defined` })],
  [/^Invalid array length$/, () => error("Invalid array length")],
  [/^Reduce of empty array/, () => error("Used on empty array with no initial value")],
  [/is not a function/, () => error("First argument must be a function")],
];

function error(message: string): Failure {
  return { kind: "Error", message };
}

function noField(name: string, of: string): string {
  return `Field or method "${name}" does not already exist, and can't create it on ${of}`;
}

/**
 * Says in Espruino's words what V8 has thrown by itself.
 * @returns Interrupted when V8's stack was full
 */
export function failureOf(thrown: Error): Failure | Interrupted {
  if (thrown instanceof RangeError || thrown.name === "RangeError")
    if (/call stack/.test(thrown.message)) return new Interrupted();
  for (const [seen, say] of failures) {
    const found = seen.exec(thrown.message);
    if (found) return say(...found.slice(1));
  }
  return error(thrown.message);
}
