import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { Dialog } from "../ui/Dialog.tsx";
import { t } from "../ui/language.ts";
import { hrefOf } from "../ui/route.ts";
import type { Session } from "../work/session.ts";
import { longestLink, packShared } from "../work/share.ts";

/** A link that holds the program. */
export function ShareLink({ session, close }: { session: Session; close: () => void }) {
  const link = useSignal("");
  const copied = useSignal(false);
  useEffect(() => {
    void packShared({ lesson: session.id, text: session.text.peek() }).then((packed) => {
      link.value = new URL(hrefOf.shared(packed), location.href).href;
    });
  }, [session]);
  const copy = () =>
    void navigator.clipboard?.writeText(link.value).then(() => {
      copied.value = true;
    });
  return (
    <Dialog title={t("studio.share")} close={close}>
      <p>{t("studio.shareHelp")}</p>
      {link.value.length > longestLink ? (
        <p class="warn">{t("studio.shareLong")}</p>
      ) : (
        <>
          <input
            class="link-text"
            readOnly
            value={link.value}
            aria-label={t("studio.link")}
            onFocus={(event) => event.currentTarget.select()}
          />
          <button type="button" class="primary" onClick={copy}>
            {t(copied.value ? "studio.copied" : "studio.copy")}
          </button>
        </>
      )}
    </Dialog>
  );
}
