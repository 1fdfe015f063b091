import type { ShownValue, ShownVariable } from "../simulate/program-moment.ts";
import { t } from "../ui/language.ts";
import { placeOf } from "./changed-values.ts";

export interface VariableListProps {
  readonly title: string;
  /** The title can be seen, not only heard. */
  readonly isTitled?: boolean;
  readonly variables: readonly ShownVariable[];
  readonly place: string;
  readonly changed: ReadonlySet<string>;
}

/** Names and values; lists and objects can be opened. */
export function VariableList({ title, isTitled = false, variables, place, changed }: VariableListProps) {
  if (variables.length === 0) return null;
  return (
    <>
      {isTitled && <p class="values-title">{title}</p>}
      <ul class="values" aria-label={title}>
        {variables.map(({ name, value }, i) => {
          const own = placeOf(place, name);
          // A name may be there twice: a loop within a loop has its own.
          return <Item key={`${own} ${i}`} name={name} value={value} place={own} changed={changed} />;
        })}
      </ul>
    </>
  );
}

interface ItemProps {
  readonly name: string;
  readonly value: ShownValue;
  readonly place: string;
  readonly changed: ReadonlySet<string>;
}

function Item({ name, value, place, changed }: ItemProps) {
  const isChanged = changed.has(place);
  const { children, more } = value;
  const row = (
    <>
      <span class="name">{name}</span> <code>{value.text || t("studio.watch.other")}</code>
      {isChanged && <small class="was-changed"> {t("studio.watch.wasChanged")}</small>}
    </>
  );
  return (
    <li class={isChanged ? "changed" : undefined}>
      {children && children.length > 0 ? (
        <details>
          <summary>{row}</summary>
          <VariableList title={name} variables={children} place={place} changed={changed} />
          {more !== undefined && <p class="quiet">{t("studio.watch.more", { count: more })}</p>}
        </details>
      ) : (
        row
      )}
    </li>
  );
}
