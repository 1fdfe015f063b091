import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { classPart } from "../class/class-part.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { t } from "../ui/language.ts";
import { hrefOf } from "../ui/route.ts";
import { isFree, ownWorld, setupOf } from "../work/free-programs.ts";
import { ownWorldOf } from "../work/own-worlds.ts";
import type { Session } from "../work/session.ts";
import { packShared, type Shared } from "../work/share.ts";

function sharedOf({ id, text }: Session): Shared {
  const shared = { activity: id, text: text.peek() };
  if (!isFree(id)) return shared;
  const { name, kit, world } = setupOf(id);
  const own = ownWorldOf(id);
  const drawing = world === ownWorld && own !== undefined ? { ownWorld: own } : {};
  return { ...shared, surroundings: { name, kit, world, ...drawing } };
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
        <p class="warn">{t("studio.shareLong")}</p>
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
