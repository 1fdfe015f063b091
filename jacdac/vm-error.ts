/** Which sentence says what the VM itself refused: `fault.vm-<why>`. */
export type VmRefusal =
  | "no-value"
  | "no-value-inside"
  | "no-list-or-text"
  | "not-settable"
  | "not-called"
  | "list-index"
  | "list-length"
  | "too-large"
  | "no-list"
  | "other-value"
  | "not-json"
  | "json-ends"
  | "circle"
  | "nothing-thrown"
  | "no-class"
  | "buffer-index"
  | "unsupported"
  | "refused";

/** What the VM's own exception says. */
export interface VmError {
  readonly why: VmRefusal;
  /** The member, value or text that it names, as a program writes it; empty: none. */
  readonly a: string;
  readonly b: string;
}

/**
 * The VM's own exceptions (`devs_throw_…` in the C files of `runtime/devicescript`), each with the sentence for it. The
 * first that fits counts.
 */
const texts: readonly (readonly [name: string, text: RegExp, why: VmRefusal])[] = [
  ["TypeError", /^getting field 'length' of (?:undefined|null)$/, "no-list-or-text"],
  ["TypeError", /^[gs]etting field '([\s\S]*)' of (?:undefined|null)$/, "no-value"],
  ["TypeError", /^[gs]etting fields of (?:undefined|null)$/, "no-value-inside"],
  ["TypeError", /^[gs]etting field '([\s\S]*)' of ([\s\S]*)$/, "not-settable"],
  ["TypeError", /^[gs]etting fields of ([\s\S]*)$/, "not-settable"],
  ["TypeError", /^([\s\S]*) called$/, "not-called"],
  ["RangeError", /^array too big$/, "list-index"],
  ["RangeError", /^Invalid array length$/, "list-length"],
  ["RangeError", /^(?:buffer|string|payload|packet) too big$/, "too-large"],
  ["TypeError", /^expecting array; got ([\s\S]*)$/, "no-list"],
  ["TypeError", /^expecting ([\w/ ]+); got ([\s\S]*)$/, "other-value"],
  ["SyntaxError", /^Unexpected token '([\s\S]*)' in JSON at position (\d+)$/, "not-json"],
  ["SyntaxError", /^Unexpected end of JSON input$/, "json-ends"],
  ["TypeError", /^Converting circular structure to JSON$/, "circle"],
  ["TypeError", /^throwing null\/undefined$/, "nothing-thrown"],
  ["TypeError", /^(?:new unsupported on this expression|(?:builtin )?function is not a ctor)$/, "no-class"],
  ["TypeError", /^(?:no|invalid) \.prototype$/, "no-class"],
  ["RangeError", /^buffer write at (\d+), len=\d+$/, "buffer-index"],
  ["RangeError", /^buffer store out of range()$/, "buffer-index"],
  ["TypeError", /^([\s\S]+) not supported \(yet\)$/, "unsupported"],
  // What only programs meet that speak to the hardware or to other fibers by themselves.
  [
    "TypeError",
    /^(?:fiber started with a builtin function|Unknown encoding: |Expecting string, buffer or array|spec missing: |expecting topic and data|invalid I2C address: |host or port invalid|object expected)/,
    "refused",
  ],
  [
    "RangeError",
    /^(?:\w+ too big|buffer numfmt invalid|invalid (?:rotation range|dimensions|offset|palette)|0x1xxxxxxx expected|role name '|LED (?:busy|error)|SPI (?:init failed|error|busy)|fiber (?:already disposed|not suspended)|need function arg|image height |mode\/bpp not supported|only one value expected|devNetwork enabled|network not available)/,
    "refused",
  ],
  ["Error", /^(?:encrypted data \(len=|encryption tag mismatch$|body missing$)/, "refused"],
];

/** The VM does not give this class its name. */
export const namelessError = "SyntaxError";

/** @returns undefined when the error is not the VM's own */
export function vmError(name: string, message: string): VmError | undefined {
  for (const [own, pattern, why] of texts) {
    const [text, a = "", b = ""] = own === name ? (pattern.exec(message) ?? []) : [];
    if (text === undefined) continue;
    if (why === "refused") return { why, a: message, b: "" };
    return { why, a: why === "no-value" || why === "not-settable" ? member(a) : a, b };
  }
  return undefined;
}

/** How a program writes a member: `.name`, `[3]` or `["two words"]`. */
function member(name: string): string {
  if (name === "") return "[…]";
  if (/^-?\d/.test(name)) return `[${name}]`;
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}
