import { useSignal } from "@preact/signals";
import { openFile } from "../ui/files.ts";
import { t } from "../ui/language.ts";
import { changeSetup, ownWorld } from "../work/free-programs.ts";
import { bringWorld, drawingsOf, ownWorldOf, saveDrawing } from "../work/own-worlds.ts";
import { Choice } from "./Choice.tsx";
import { Drawings } from "./Drawings.tsx";
import { type Brought, bring, OwnWorld } from "./OwnWorld.tsx";
import { freeWorlds } from "./worlds.ts";

interface WorldChoiceProps {
  /** Of the free program. */
  readonly id: string;
  /** Id of the world that is on the stage. */
  readonly shown: string;
  readonly kitText: string;
}

/** Where a free program runs: one of the page's worlds, or a drawing of the pupil's, to bring and to take along. */
export function WorldChoice({ id, shown, kitText }: WorldChoiceProps) {
  const brought = useSignal<Brought | undefined>(undefined);
  const looking = useSignal(false);
  const own = ownWorldOf(id);
  const drawings = drawingsOf(id);
  const file = freeWorlds.find((each) => each.id === shown)?.drawing;
  const open = async () => {
    const text = await openFile(".svg");
    if (text !== undefined) await bring(brought, text, kitText);
  };
  const look = () => {
    looking.value = true;
  };
  return (
    <>
      <fieldset class="choices">
        <legend>{t("studio.world")}</legend>
        {freeWorlds.map(({ id: each, name }) => (
          <Choice
            key={each}
            group="world"
            label={t(name)}
            chosen={shown === each}
            choose={() => changeSetup(id, { world: each })}
          />
        ))}
        {own !== undefined && (
          <Choice
            group="world"
            label={t("studio.world.own")}
            chosen={shown === ownWorld}
            choose={() => changeSetup(id, { world: ownWorld })}
          />
        )}
      </fieldset>
      <div role="status">
        {drawings.some(({ state }) => state === "elsewhere") && (
          <p class="warn">
            {t("studio.drawings.apart")}{" "}
            <button type="button" class="soft" onClick={look}>
              {t("studio.drawings.look")}
            </button>
          </p>
        )}
      </div>
      <div class="world-files">
        <button type="button" class="soft" onClick={() => void open()}>
          {t("studio.worldOpen")}
        </button>
        {file !== undefined && (
          <a class="soft" href={file} download={`${shown}.svg`}>
            {t("studio.worldSave")}
          </a>
        )}
        {own !== undefined && shown === ownWorld && (
          <button type="button" class="soft" onClick={() => saveDrawing(id, own)}>
            {t("studio.worldSave")}
          </button>
        )}
        {drawings.some(({ state }) => state === "earlier") && (
          <button type="button" class="soft" onClick={look}>
            {t("studio.drawings.earlier")}
          </button>
        )}
      </div>
      {looking.value && (
        <Drawings
          id={id}
          close={() => {
            looking.value = false;
          }}
        />
      )}
      {brought.value && (
        <OwnWorld brought={brought} kitText={kitText} take={(text) => bringWorld(id, text)} />
      )}
    </>
  );
}
