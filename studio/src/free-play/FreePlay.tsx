import kits from "virtual:kits";
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { player } from "../run/page-player.ts";
import { readStored, writeStored } from "../storage/storage.ts";
import { t } from "../ui/language.ts";
import { workReady } from "../work/former-work.ts";
import { changeSetup, firstFree, freePrograms, ownWorld, setupOf } from "../work/free-programs.ts";
import { kitName } from "../work/kit-name.ts";
import { ownWorldOf } from "../work/own-worlds.ts";
import { Session } from "../work/session.ts";
import { Bench } from "../workbench/Workbench.tsx";
import { Choice } from "./Choice.tsx";
import { OtherRobots } from "./OtherRobots.tsx";
import { OwnPrograms } from "./OwnPrograms.tsx";
import { WorldChoice } from "./WorldChoice.tsx";
import { freeWorlds } from "./worlds.ts";

const program = `import { robot } from "@robonet/kit"

await robot.drive.straight(300)
`;
const starter = { en: program, lv: program, lt: program };

/** A world without goals: the pupil chooses where the robot drives, and which robot it is. */
export function FreePlay({ wanted }: { wanted: string }) {
  const ready = useSignal(false);
  useEffect(() => {
    void workReady.then(() => {
      ready.value = true;
    });
  }, []);
  if (!ready.value) return null;
  const asked = wanted || readStored("free/last");
  const id = freePrograms().find((each) => each === asked) ?? firstFree;
  return <FreeProgram key={id} id={id} />;
}

function end(session: Session | undefined): void {
  void session?.program.close();
  player.clear();
}

function FreeProgram({ id }: { id: string }) {
  const session = useSignal<Session | undefined>(undefined);
  const setup = setupOf(id);
  const own = ownWorldOf(id);
  const world = useWorld(setup.world, own);
  useEffect(() => {
    // While another world is on its way, what is typed goes to the session that is still on the screen.
    if (world.text === undefined) return;
    writeStored("free/last", id);
    end(session.peek());
    session.value = new Session({ id, kit: setup.kit, starter, world: world.text });
  }, [id, world.text, setup.kit]);
  useEffect(() => () => end(session.peek()), []);
  return (
    <div class="workshop">
      <section class="lesson text" aria-label={t("studio.freePlay")}>
        <p>{t("studio.freeHelp")}</p>
        <OwnPrograms id={id} />
        <WorldChoice id={id} shown={world.id} kitText={kits[setup.kit]!} />
        {session.value && <OtherRobots key={session.value.key} session={session.value} />}
        <fieldset class="choices">
          <legend>{t("studio.panel.robot")}</legend>
          {Object.entries(kits).map(([kit, text]) => (
            <Choice
              key={kit}
              group="kit"
              label={kitName(text)}
              chosen={setup.kit === kit}
              choose={() => changeSetup(id, { kit })}
            />
          ))}
        </fieldset>
      </section>
      {session.value && <Bench key={session.value.key} session={session.value} />}
    </div>
  );
}

/** The chosen world, the first when there is no such one; without a text as long as it is on its way. */
function useWorld(wanted: string, own: string | undefined): { readonly id: string; readonly text?: string } {
  const loaded = useSignal<{ readonly id: string; readonly text: string } | undefined>(undefined);
  const drawn = wanted === ownWorld ? own : undefined;
  const chosen = freeWorlds.find(({ id }) => id === wanted) ?? freeWorlds[0]!;
  useEffect(() => {
    if (drawn === undefined)
      void chosen.load().then(({ default: text }) => {
        loaded.value = { id: chosen.id, text };
      });
  }, [drawn, chosen]);
  if (drawn !== undefined) return { id: ownWorld, text: drawn };
  return loaded.value?.id === chosen.id ? loaded.value : { id: chosen.id };
}
