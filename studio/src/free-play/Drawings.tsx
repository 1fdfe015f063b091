import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { work } from "../store/index.ts";
import { Dialog } from "../ui/Dialog.tsx";
import { language, t } from "../ui/language.ts";
import { chooseWorld, type Drawing, drawingsOf, saveDrawing, worldFileType } from "../work/own-worlds.ts";

/** All drawings of a free program, to play in one again or to save it. */
export function Drawings({ id, close }: { id: string; close: () => void }) {
  const take = (text: string) => {
    close();
    chooseWorld(id, text);
  };
  return (
    <Dialog wide title={t("studio.drawings")} close={close}>
      <p>{t("studio.drawings.help")}</p>
      <ol class="states drawings">
        {drawingsOf(id).map((drawing, index) => (
          <OneDrawing key={drawing.version} drawing={drawing} file={`${id}-${index + 1}`} take={take} />
        ))}
      </ol>
    </Dialog>
  );
}

interface OneDrawingProps {
  readonly drawing: Drawing;
  /** What the file is called, without its ending. */
  readonly file: string;
  readonly take: (text: string) => void;
}

function OneDrawing({ drawing: { version, at, state }, file, take }: OneDrawingProps) {
  const text = useSignal<string | undefined>(undefined);
  useEffect(() => {
    void work.text(version).then((found) => {
      text.value = found;
    });
  }, [version]);
  const drawn = text.value;
  const heading = `drawing-${version.slice(0, 12)}`;
  const time = new Intl.DateTimeFormat(language.value, { dateStyle: "medium", timeStyle: "short" });
  return (
    <li>
      <h3 id={heading}>{t(`studio.drawings.${state}At`, { time: time.format(at) })}</h3>
      {drawn !== undefined && (
        <>
          <img alt="" src={`data:${worldFileType},${encodeURIComponent(drawn)}`} />
          <button type="button" class="primary" aria-describedby={heading} onClick={() => take(drawn)}>
            {t("studio.ownWorld.take")}
          </button>
          <button
            type="button"
            class="soft"
            aria-describedby={heading}
            onClick={() => saveDrawing(file, drawn)}
          >
            {t("studio.worldSave")}
          </button>
        </>
      )}
    </li>
  );
}
