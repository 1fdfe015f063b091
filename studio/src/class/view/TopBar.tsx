import { useSignal } from "@preact/signals";
import { Dialog } from "../../ui/Dialog.tsx";
import { t } from "../../ui/language.ts";
import { JoinDialog } from "../join/JoinDialog.tsx";
import { WhereStep } from "../join/WhereStep.tsx";
import { relay } from "../link/relay.ts";
import { workSync } from "../member/class-work.ts";
import { member } from "../member/member.ts";
import { joinCodeOfLink, joinDialogOpen } from "./join-dialog.ts";
import { LeaveDialog } from "./LeaveDialog.tsx";

/** In the page's header: who works here, in which class, and whether the work has arrived there. */
export function TopBar() {
  const leaving = useSignal(false);
  const me = member.value;
  const closeJoin = () => {
    joinDialogOpen.value = false;
  };
  return (
    <>
      {me ? (
        <div class="class-bar">
          <button
            type="button"
            class="soft who-am-i"
            title={t("classroom.leave")}
            aria-label={`${t("classroom.member", { names: me.place.names.join(" + "), className: me.class.name })}. ${t("classroom.leave")}`}
            onClick={() => (leaving.value = true)}
          >
            {me.place.names.join(" + ")} <span class="quiet">{me.class.name}</span>
          </button>
          <SentState />
        </div>
      ) : (
        // Where the class itself serves the page, its notice has the button.
        relay.value && (
          <button type="button" class="soft" onClick={() => (joinDialogOpen.value = true)}>
            {t("classroom.join")}
          </button>
        )
      )}
      {joinDialogOpen.value && <JoinDialog code={joinCodeOfLink()} close={closeJoin} />}
      {leaving.value && <LeaveDialog close={() => (leaving.value = false)} />}
    </>
  );
}

const marks = { sent: "✓", sending: "…", offline: "⚠", classFull: "⚠", signedOut: "⚠", noRoom: "⚠" } as const;

function SentState() {
  const moving = useSignal(false);
  const sync = workSync.value;
  if (!sync) return <span class="sent-state" role="status" />;
  const state = sync.state.value;
  const words = t(`classroom.${state}`, { count: sync.waiting.value });
  const help = state === "sending" ? "" : t(`classroom.${state}Help`);
  return (
    <>
      <span class={`sent-state ${state}`} role="status" title={help}>
        <span aria-hidden="true">{marks[state]}</span> {words}
        {/* What a pointer reads in the title. */}
        {state !== "sent" && state !== "sending" && <span class="hidden">. {help}</span>}
      </span>
      {state === "offline" && relay.value && (
        <button type="button" class="soft" onClick={() => (moving.value = true)}>
          {t("classroom.whereOther")}
        </button>
      )}
      {moving.value && (
        <Dialog title={t("classroom.where")} close={() => (moving.value = false)}>
          <WhereStep
            found={() => {
              moving.value = false;
              void sync.ask();
            }}
          />
        </Dialog>
      )}
      {state === "signedOut" && (
        <button type="button" class="primary" onClick={() => (joinDialogOpen.value = true)}>
          {t("classroom.back")}
        </button>
      )}
    </>
  );
}
