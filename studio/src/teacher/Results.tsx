import { addressOf } from "../class/link/call.ts";
import { language, t } from "../ui/language.ts";

const files = ["csv", "sheet", "xapi"] as const;

/** Results to take along, as files and on paper. */
export function Results({ classId }: { classId: string }) {
  return (
    <section class="card-form">
      <h2>{t("teacher.results")}</h2>
      <ul>
        {files.map((file) => (
          <li key={file}>
            <a
              href={`${addressOf(file, { class: classId })}?lang=${language.value}`}
              {...(file === "sheet" ? { target: "_blank", rel: "noopener" } : { download: "" })}
            >
              {t(`teacher.${file}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
