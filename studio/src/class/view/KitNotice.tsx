import kits from "virtual:kits";
import { findLesson } from "../../library/library.ts";
import { t } from "../../ui/language.ts";
import { kitName } from "../../work/kit-name.ts";
import { kitOfLesson } from "../../work/lesson-kit.ts";
import { classKit } from "../member/member.ts";

/** Says on which robot a lesson's programs run, where the teacher chose another one for the class. */
export function KitNotice({ lesson }: { lesson: string }) {
  const entry = findLesson(lesson);
  const wanted = classKit.value;
  if (!entry || wanted === undefined) return null;
  const used = kitOfLesson(entry, wanted);
  if (used === wanted && used === entry.kit) return null;
  const other = kitName(kits[used]!);
  const text = kits[wanted];
  if (text === undefined) return <p class="warn">{t("classroom.kitUnknown", { kit: wanted, other })}</p>;
  const kit = kitName(text);
  return <p>{used === wanted ? t("classroom.kit", { kit }) : t("classroom.kitLacks", { kit, other })}</p>;
}
