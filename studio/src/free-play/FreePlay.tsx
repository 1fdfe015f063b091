import kits from "virtual:kits";
import { signal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { player } from "../run/page-player.ts";
import { readStored, writeStored } from "../storage/storage.ts";
import { openFile } from "../ui/files.ts";
import { t } from "../ui/language.ts";
import { kitName } from "../work/kit-name.ts";
import { Session } from "../work/session.ts";
import { Bench } from "../workbench/Workbench.tsx";
import { OtherRobots } from "./OtherRobots.tsx";
import { type Brought, bring, OwnWorld } from "./OwnWorld.tsx";
import { freePlay } from "./other-robots.ts";
import { freeWorlds } from "./worlds.ts";

const program = `import { robot } from "@robonet/kit"

await robot.drive.straight(300)
`;
const starter = { en: program, lv: program, lt: program };

const own = "own";
const world = signal(readStored("free/world") ?? freeWorlds[0]!.id);
const ownWorld = signal(readStored("free/own-world"));
const kit = signal(readStored("free/kit") ?? Object.keys(kits)[0]!);

/** A world without goals: the pupil chooses where the robot drives, and which robot it is. */
export function FreePlay() {
  const session = useSignal<Session | undefined>(undefined);
  const brought = useSignal<Brought | undefined>(undefined);
  const worldText = useWorld();
  const drawing = freeWorlds.find(({ id }) => id === world.value)?.drawing;
  const robot = kits[kit.value] ? kit.value : Object.keys(kits)[0]!;
  useEffect(() => {
    if (worldText === undefined) return undefined;
    session.value = new Session({ id: freePlay, kit: robot, starter, world: worldText });
    return () => player.stop();
  }, [worldText, robot]);
  const choose = (id: string) => {
    world.value = id;
    writeStored("free/world", id);
  };
  const open = async () => {
    const text = await openFile(".svg");
    if (text === undefined) return;
    await bring(brought, text, kits[robot]!);
  };
  const take = (text: string) => {
    ownWorld.value = text;
    writeStored("free/own-world", text);
    choose(own);
  };
  return (
    <div class="workshop">
      <section class="lesson text" aria-label={t("studio.freePlay")}>
        <p>{t("studio.freeHelp")}</p>
        <fieldset class="choices">
          <legend>{t("studio.world")}</legend>
          {freeWorlds.map(({ id, name }) => (
            <Choice
              key={id}
              group="world"
              label={t(name)}
              chosen={world.value === id}
              choose={() => choose(id)}
            />
          ))}
          {ownWorld.value && (
            <Choice
              group="world"
              label={t("studio.world.own")}
              chosen={world.value === own}
              choose={() => choose(own)}
            />
          )}
        </fieldset>
        <button type="button" class="soft" onClick={() => void open()}>
          {t("studio.worldOpen")}
        </button>
        {drawing && (
          <a class="soft" href={drawing} download={`${world.value}.svg`}>
            {t("studio.worldSave")}
          </a>
        )}
        {brought.value && <OwnWorld brought={brought} kitText={kits[robot]!} take={take} />}
        {session.value && <OtherRobots key={session.value.key} session={session.value} />}
        <fieldset class="choices">
          <legend>{t("studio.panel.robot")}</legend>
          {Object.entries(kits).map(([id, text]) => (
            <Choice
              key={id}
              group="kit"
              label={kitName(text)}
              chosen={robot === id}
              choose={() => {
                kit.value = id;
                writeStored("free/kit", id);
              }}
            />
          ))}
        </fieldset>
      </section>
      {session.value && <Bench key={session.value.key} session={session.value} />}
    </div>
  );
}

/** The world that was chosen; undefined: it is still on its way. */
function useWorld(): string | undefined {
  const loaded = useSignal<{ readonly id: string; readonly text: string } | undefined>(undefined);
  const drawn = world.value === own ? ownWorld.value : undefined;
  const chosen = freeWorlds.find(({ id }) => id === world.value) ?? freeWorlds[0]!;
  useEffect(() => {
    if (drawn === undefined)
      void chosen.load().then(({ default: text }) => {
        loaded.value = { id: chosen.id, text };
      });
  }, [drawn, chosen]);
  return drawn ?? (loaded.value?.id === chosen.id ? loaded.value.text : undefined);
}

interface ChoiceProps {
  readonly group: string;
  readonly label: string;
  readonly chosen: boolean;
  readonly choose: () => void;
}

function Choice({ group, label, chosen, choose }: ChoiceProps) {
  return (
    <label class="choice">
      <input type="radio" name={group} checked={chosen} onChange={choose} />
      {label}
    </label>
  );
}
