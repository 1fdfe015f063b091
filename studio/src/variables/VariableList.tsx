import type { ShownValue, ShownVariable } from "../simulate/program-moment.ts";
import { Icon } from "../ui/Icon.tsx";
import { t } from "../ui/language.ts";
import { placeOf } from "./changed-values.ts";
import { goToLastChange } from "./why.ts";

export interface VariableListProps {
  readonly title: string;
  /** The title can be seen, not only heard. */
  readonly isTitled?: boolean;
  readonly variables: readonly ShownVariable[];
  readonly place: string;
  readonly changed: ReadonlySet<string>;
  /** The call that the variables belong to, or the whole program; left out: they are parts of another value. */
  readonly owner?: number | "program";
}

/** Names and values; lists and objects can be opened, and a name leads to where its value came from. */
export function VariableList({
  title,
  isTitled = false,
  variables,
  place,
  changed,
  owner,
}: VariableListProps) {
  if (variables.length === 0) return null;
  return (
    <>
      {isTitled && <p class="values-title">{title}</p>}
      <ul class="values" aria-label={title}>
        {variables.map(({ name, value }, i) => {
          const own = placeOf(place, name);
          // A name may be there twice: a loop within a loop has its own.
          return (
            <Item
              key={`${own} ${i}`}
              {...{ name, value, changed }}
              place={own}
              {...(owner !== undefined && { owner })}
            />
          );
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
  readonly owner?: number | "program";
}

function Item({ name, value, place, changed, owner }: ItemProps) {
  const isChanged = changed.has(place);
  const { children, more } = value;
  const label = t("studio.watch.lastChange", { name });
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
      {owner !== undefined && (
        <button
          type="button"
          class="last-change"
          title={label}
          aria-label={label}
          onClick={() => void goToLastChange({ frame: owner === "program" ? undefined : owner, name })}
        >
          <Icon name="lineStop" mirrored />
        </button>
      )}
    </li>
  );
}
