import type { MessageParams } from "../../messages/index.ts";

const longestName = 40;

/** What the XML library's sentences mean, and the name that they speak of. */
const faults: readonly (readonly [fault: string, sentence: RegExp])[] = [
  ["unclosed", /^Unclosed tag '(.+)'/],
  ["unclosed", /^Expected closing tag '(.+?)' \(opened/],
  ["repeated", /^Attribute '(.+)' is repeated/],
  ["value", /^Attribute '(.+)' is without value/],
  ["value", /^boolean attribute '(.+)' is not allowed/],
  ["start", /^Start tag expected()/],
  ["start", /^char '[^&]*' is not expected()/],
];

/** What `world.xml` says of a fault that the XML library tells in English: a sentence of another version is “other”. */
export function xmlFault(sentence: string): MessageParams {
  for (const [fault, pattern] of faults) {
    const name = pattern.exec(sentence)?.[1];
    if (name !== undefined) return { fault, name: name.slice(0, longestName) };
  }
  return { fault: "other", name: "" };
}
