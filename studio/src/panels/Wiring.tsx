import kits from "virtual:kits";
import { useSignal, useSignalEffect } from "@preact/signals";
import { texts } from "../../../messages/index.ts";
import { simulatorThread } from "../threads/threads.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { language, t } from "../ui/language.ts";

/** The wiring of the robot, drawn when it is asked for. */
export function Wiring({ kit }: { kit: string }) {
  const open = useSignal(false);
  return (
    <>
      <button type="button" class="soft" onClick={() => (open.value = true)}>
        {t("studio.wiring")}
      </button>
      {open.value && (
        <Dialog title={t("studio.wiring")} close={() => (open.value = false)} wide>
          <Drawing kit={kit} />
        </Dialog>
      )}
    </>
  );
}

function Drawing({ kit }: { kit: string }) {
  const url = useSignal<string | undefined>(undefined);
  useSignalEffect(() => {
    const wanted = language.value;
    let made: string | undefined;
    let dropped = false;
    // A worker draws: what reads a kit is large, and the page would stand still meanwhile.
    void simulatorThread()
      .drawWiring(kits[kit]!, wanted, texts[wanted]!)
      .then((svg) => {
        if (dropped) return;
        made = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
        url.value = made;
      });
    return () => {
      dropped = true;
      if (made) URL.revokeObjectURL(made);
    };
  });
  return url.value ? (
    <div class="wiring" tabIndex={0}>
      <img src={url.value} alt={t("studio.wiringAlt")} />
    </div>
  ) : (
    <p>{t("studio.building")}</p>
  );
}
