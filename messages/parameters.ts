import { TYPE } from "@formatjs/icu-messageformat-parser";
import { IntlMessageFormat } from "intl-messageformat";

/**
 * What a sentence's `{names}` are, also those inside its plurals and choices, sorted.
 * @throws SyntaxError when the braces do not fit
 */
export function parametersOf(text: string): string[] {
  const names = new Set<string>();
  const collect = (elements: ReturnType<IntlMessageFormat["getAst"]>) => {
    for (const element of elements) {
      if (element.type !== TYPE.literal && element.type !== TYPE.pound) names.add(element.value);
      if ("options" in element) for (const option of Object.values(element.options)) collect(option.value);
    }
  };
  collect(new IntlMessageFormat(text, "en", undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
}
