import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Me } from "../../../school/index.ts";
import { call } from "../class/link/call.ts";
import { language, t } from "../ui/language.ts";

/** What is kept of a pupil, where (`privacy.where.…`) and how long. What `school/data/schema.ts` has more belongs in here, too. */
const kept = [
  ["name", "class"],
  ["pictures", "class"],
  ["programs", "class"],
  ["typed", "class"],
  ["stars", "class"],
  ["checks", "class"],
  ["hints", "class"],
  ["session", "both"],
  ["work", "browser"],
  ["address", "memory"],
] as const;

/** For pupils, parents and the school; who is in the class sees its own day. */
export function Privacy() {
  const me = useSignal<Me | undefined>(undefined);
  useEffect(() => {
    void (async () => {
      const info = await call("info");
      if (info.kind !== "done" || !info.value.pupil) return;
      const result = await call("me");
      if (result.kind === "done") me.value = result.value;
    })();
  }, []);
  const day = me.value && new Date(`${me.value.class.deletedOn}T12:00:00`);
  return (
    <article class="page privacy" lang={language.value}>
      <h2>{t("privacy.title")}</h2>
      <p>{t("privacy.who")}</p>
      <p>
        {day
          ? t("privacy.day", {
              name: me.value!.class.name,
              day: day.toLocaleDateString(language.value, { dateStyle: "long" }),
            })
          : t("privacy.someDay")}
      </p>
      {/* Wide for a phone: it is scrolled by itself, by keys too. */}
      <section class="wide-table" tabIndex={0} aria-label={t("privacy.table")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("privacy.what")}</th>
              <th scope="col">{t("privacy.where")}</th>
              <th scope="col">{t("privacy.until")}</th>
            </tr>
          </thead>
          <tbody>
            {kept.map(([key, where]) => (
              <tr key={key}>
                <th scope="row">{t(`privacy.${key}.what`)}</th>
                <td>{t(`privacy.where.${where}`)}</td>
                <td>{t(`privacy.${key}.until`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <h3>{t("privacy.notHead")}</h3>
      <p>{t("privacy.not")}</p>
      <h3>{t("privacy.seesHead")}</h3>
      <p>{t("privacy.sees")}</p>
      <h3>{t("privacy.rightsHead")}</h3>
      <p>{t("privacy.rights")}</p>
      <p>{t("privacy.backups")}</p>
    </article>
  );
}
