import type { ProgramValue } from "../sim/index.ts";
import { readExpression, type Syntax } from "./condition-syntax.ts";
import { Evaluation, isTrue, type Moment, namedAt } from "./condition-value.ts";

/**
 * What a person types to be told of a program that is watched: `distance < 200`, `wheel.turns`, `list[0] === "left"`. It
 * reads variables, fields and lists and calculates with them as JavaScript does; it changes nothing.
 */
export class WatchExpression {
  readonly #syntax: Syntax;

  /** @throws Problem when it cannot be read */
  constructor(readonly text: string) {
    this.#syntax = readExpression(text);
  }

  /** @throws Problem when a name is unknown there, or a field is read of nothing */
  valueAt(moment: Moment): ProgramValue {
    const { inspection } = moment;
    const names = new Map(
      namedAt(moment)
        .map(({ name, value }) => [name, value] as const)
        .reverse(),
    );
    return new Evaluation(this.text, names, (value, from) => inspection.children(value, from)).value(
      this.#syntax,
    );
  }

  /** Whether its value counts as true. */
  holdsAt(moment: Moment): boolean {
    return isTrue(this.valueAt(moment));
  }
}
