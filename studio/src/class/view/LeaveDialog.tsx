import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { Dialog } from "../../ui/Dialog.tsx";
import { t } from "../../ui/language.ts";
import { PrivacyLink } from "../join/PrivacyLink.tsx";
import { workSync } from "../member/class-work.ts";
import { leaveClass } from "../member/leave.ts";
import { member } from "../member/member.ts";

/** “This is not me”: the next one at this computer finds nothing of the pupil before. */
export function LeaveDialog({ close }: { close: () => void }) {
  const busy = useSignal(false);
  useEffect(() => {
    void workSync.peek()?.ask();
  }, []);
  const names = member.value?.place.names.join(" + ") ?? "";
  const sync = workSync.value;
  const count = sync?.waiting.value ?? 0;
  const sent = sync?.state.value === "sent" && count === 0;
  const leave = async () => {
    busy.value = true;
    await leaveClass();
    location.reload();
  };
  return (
    <Dialog title={t("classroom.leave")} close={close}>
      <p>{sent ? t("classroom.leaveSent", { names }) : t("classroom.leaveUnsent", { names, count })}</p>
      <p class="actions">
        <button type="button" class="primary" disabled={busy.value} onClick={() => void leave()}>
          {t("classroom.leaveNow")}
        </button>
        <button type="button" class="soft" onClick={close}>
          {t("studio.close")}
        </button>
      </p>
      <PrivacyLink />
    </Dialog>
  );
}
