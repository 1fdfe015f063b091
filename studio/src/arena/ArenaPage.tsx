import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { t } from "../ui/language.ts";
import { ChooseMatch } from "./ChooseMatch.tsx";
import { Entry } from "./Entry.tsx";
import { leave, showPlayer } from "./match.ts";
import { Result } from "./Result.tsx";
import { takeFiles } from "./result-file.ts";
import { ShowSide } from "./ShowSide.tsx";

/** Where robots compete: who plays what is chosen on the left, and the match is on the right. A result can be dropped anywhere. */
export function ArenaPage() {
  const dragged = useSignal(false);
  useEffect(
    () => () => {
      leave();
      showPlayer.end();
    },
    [],
  );
  const isFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") === true;
  return (
    // Whatever can be dropped can be chosen by a button as well.
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop files, for a pointer alone
    <div
      class="arena"
      onDragOver={(event) => {
        if (!isFile(event)) return;
        event.preventDefault();
        dragged.value = true;
      }}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) dragged.value = false;
      }}
      onDrop={(event) => {
        if (!isFile(event)) return;
        event.preventDefault();
        dragged.value = false;
        void takeFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <div class="arena-choose text">
        <ChooseMatch />
        <Entry />
        <Result />
      </div>
      <ShowSide />
      {dragged.value && <p class="drop-here">{t("arena.drop")}</p>}
    </div>
  );
}
