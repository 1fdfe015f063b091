import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { classPart } from "../class/class-part.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { t } from "../ui/language.ts";
import { hrefOf } from "../ui/route.ts";
import { isFree, setupOf } from "../work/free-programs.ts";
import { playedDrawing, saveDrawing } from "../work/own-worlds.ts";
import type { Session } from "../work/session.ts";
import { packShared, type Shared } from "../work/share.ts";
import { saveProgram } from "./save-program.ts";

function sharedOf({ id, text }: Session): Shared {
  const shared = { activity: id, text: text.peek() };
  if (!isFree(id)) return shared;
  const { name, kit, world } = setupOf(id);
  const drawing = playedDrawing(id);
  return {
    ...shared,
    surroundings: { name, kit, world, ...(drawing !== undefined && { ownWorld: drawing }) },
  };
}

/** A link that holds the program. */
export function ShareLink({ session, close }: { session: Session; close: () => void }) {
  const link = useSignal<string | undefined>(undefined);
  const long = useSignal(false);
  const copied = useSignal(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    void packShared(sharedOf(session)).then((packed) => {
      long.value = packed === undefined;
      link.value =
        packed && new URL(hrefOf.shared(packed), classPart.peek()?.roomAddress() ?? location.href).href;
    });
  }, [session]);
  const copy = async () => {
    field.current?.select();
    // On a plain-http address browsers have no clipboard for pages, but still the old command.
    const kept = await (navigator.clipboard
      ? navigator.clipboard.writeText(link.peek() ?? "").then(
          () => true,
          () => false,
        )
      : document.execCommand("copy"));
    copied.value = kept;
  };
  return (
    <Dialog title={t("studio.share")} close={close}>
      <p>{t("studio.shareHelp")}</p>
      {long.value ? (
        <TooLong session={session} />
      ) : (
        <>
          <input
            ref={field}
            class="link-text"
            readOnly
            value={link.value ?? ""}
            aria-label={t("studio.link")}
            onFocus={(event) => event.currentTarget.select()}
          />
          <button type="button" class="primary" onClick={() => void copy()}>
            {t(copied.value ? "studio.copied" : "studio.copy")}
          </button>
        </>
      )}
    </Dialog>
  );
}

/** What does not go into a link goes into files. */
function TooLong({ session }: { session: Session }) {
  const drawing = playedDrawing(session.id);
  return (
    <>
      <p class="warn">{t(drawing === undefined ? "studio.shareLong" : "studio.shareLongDrawing")}</p>
      <button type="button" class="soft" onClick={() => saveProgram(session)}>
        {t("studio.saveFile")}
      </button>{" "}
      {drawing !== undefined && (
        <button type="button" class="soft" onClick={() => saveDrawing(session.id, drawing)}>
          {t("studio.worldSave")}
        </button>
      )}
    </>
  );
}
