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
  const svg = world.value === own ? ownWorld.value : freeWorlds.find(({ id }) => id === world.value)?.svg;
  const worldSvg = svg ?? freeWorlds[0]!.svg;
  const robot = kits[kit.value] ? kit.value : Object.keys(kits)[0]!;
  useEffect(() => {
    session.value = new Session({ id: freePlay, kit: robot, starter, worldSvg });
    return () => player.stop();
  }, [worldSvg, robot]);
  const choose = (id: string) => {
    world.value = id;
    writeStored("free/world", id);
  };
  const bring = async () => {
    const text = await openFile(".svg");
    if (text === undefined) return;
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
        <button type="button" class="soft" onClick={() => void bring()}>
          {t("studio.worldOpen")}
        </button>
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
