import { explain } from "../../../toolchain/index.ts";
import { language, t } from "../ui/language.ts";
import { brought, unused } from "./bring-kit.ts";
import { mistakes } from "./build-teams.ts";
import { busy, trouble, verdict } from "./match.ts";

/** What is on its way, and what could not be done. */
export function Troubles() {
  const told = trouble.value;
  return (
    <>
      <p class="quiet" role="status">
        {busy.value === "building" && t("studio.building")}
        {broughtWords()}
      </p>
      <div role="alert">
        {told && <p class="arena-trouble">{t(told.id, told.params)}</p>}
        {mistakes.value.map(({ name, list }) => (
          <div key={name} class="arena-trouble">
            <p>
              {name}: {t("build.errors", { count: list.length })}
            </p>
            <ul>
              {list.map((mistake) => (
                <li key={`${mistake.line} ${mistake.from}`}>
                  {t("studio.line", { line: mistake.line })}: {explain(mistake, language.value)}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </>
  );
}

/** What became of a kit that was brought. */
function broughtWords(): string {
  const told = brought.value;
  const left = unused.value.length > 0 ? t("arena.unused", { names: unused.value.join(", ") }) : "";
  if (!told) return left;
  const { kit, program, replaces } = told;
  const words = program === undefined ? t("arena.kitKept", { kit }) : t("arena.kitDriven", { kit, program });
  return [words, replaces ? t("arena.kitReplaces", { kit }) : "", left].join(" ");
}

/** Whether the result that is shown is true. */
export function VerdictLine() {
  const found = verdict.value;
  return (
    <div role="status" class="arena-verdict">
      {found?.state === "checking" && <p>{t("arena.checking")}</p>}
      {found?.state === "stopped" && <p class="warn">{t("arena.stopped")}</p>}
      {found?.state === "true" && (
        <p class="good">
          <strong>{t("arena.true")}</strong> {t("match.verified", { rounds: found.rounds })}
        </p>
      )}
      {found?.state === "false" && (
        <p class="bad">
          <strong>{t("arena.false")}</strong> {t(found.trouble.id, found.trouble.params)}
        </p>
      )}
    </div>
  );
}
