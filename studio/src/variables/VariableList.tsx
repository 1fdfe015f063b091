import { isVariablePlotted, plotVariable } from "../plots/variable-curves.ts";
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
  readonly owner?: Owner;
}

/** A call, by its frame and its function's name, or the whole program. */
type Owner = { readonly frame: number; readonly functionName: string } | "program";

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
  readonly owner?: Owner;
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
      {owner !== undefined && value.isNumber && <PlotSwitch name={name} owner={owner} />}
      {owner !== undefined && (
        <button
          type="button"
          class="last-change"
          title={label}
          aria-label={label}
          onClick={() => void goToLastChange({ frame: owner === "program" ? undefined : owner.frame, name })}
        >
          <Icon name="lineStop" mirrored />
        </button>
      )}
    </li>
  );
}

/** Puts a number onto the plot, or takes it off. */
function PlotSwitch({ name, owner }: { name: string; owner: Owner }) {
  const variable = { functionName: owner === "program" ? undefined : owner.functionName, name };
  const isShown = isVariablePlotted(variable);
  const label = t("studio.watch.plot", { name });
  return (
    <button
      type="button"
      class="last-change"
      title={label}
      aria-label={label}
      aria-pressed={isShown}
      onClick={() => plotVariable(variable, !isShown)}
    >
      <Icon name="curve" />
    </button>
  );
}
