import { t } from "../../ui/language.ts";
import { hrefOf, route } from "../../ui/route.ts";
import { isFree } from "../../work/free-programs.ts";
import { programTitle } from "../../work/program-title.ts";
import { relay } from "../link/relay.ts";
import { notRemoved } from "../member/leave.ts";
import { hints, inTest, member } from "../member/member.ts";
import { EyesUp } from "./EyesUp.tsx";
import { joinDialogOpen } from "./join-dialog.ts";
import { KitNotice } from "./KitNotice.tsx";
import { RefusedWork } from "./RefusedWork.tsx";

/** Below the page's header: what the class tells on every page. */
export function Notices() {
  const at = route.value;
  const shown = at.page === "lesson" ? at.id : at.page === "free" ? at.program : undefined;
  const elsewhere = hints.value.filter(({ seen, programId }) => !seen && programId !== shown);
  return (
    <div class="class-notices">
      <EyesUp />
      <RefusedWork />
      {notRemoved.value && (
        <p class="warn" role="alert">
          {t("classroom.notRemoved")}
        </p>
      )}
      {/* Who comes to the class's address is to join first, and not to begin beside it. */}
      {!member.value && !relay.value && (
        <p class="join-here">
          {t("classroom.joinHere")}{" "}
          <button type="button" class="primary" onClick={() => (joinDialogOpen.value = true)}>
            {t("classroom.join")}
          </button>
        </p>
      )}
      {member.value && at.page === "lesson" && (
        <div role="status">
          <KitNotice lesson={at.id} />
        </div>
      )}
      {member.value && inTest.value && <p role="status">{t("classroom.test")}</p>}
      <div role="status">
        {[...new Set(elsewhere.map(({ programId }) => programId))].map((id) => (
          <p key={id}>
            {t("classroom.hintElsewhere", { title: programTitle(id) })}{" "}
            <a href={isFree(id) ? hrefOf.freeProgram(id) : hrefOf.lesson(id)}>{t("classroom.hintOpen")}</a>
          </p>
        ))}
      </div>
    </div>
  );
}
