import { useSignal } from "@preact/signals";
import { isMessageId } from "../../../messages/index.ts";
import { player } from "../run/page-player.ts";
import type { Recording } from "../run/recording.ts";
import type { SceneRobot } from "../simulate/run-messages.ts";
import { simulatorThread } from "../threads/threads.ts";
import { t } from "../ui/language.ts";

/** What of a robot can be broken while it runs: what is ticked is broken from now on. A new run begins with a whole robot. */
export function Faults({ run, robot }: { run: Recording; robot: SceneRobot }) {
  const ticked = useSignal<{ readonly run: Recording; readonly names: readonly string[] }>({
    run,
    names: [],
  });
  if (robot.breakable.length === 0) return null;
  const there = ticked.value.run === run ? ticked.value.names : [];
  const set = (part: string, fault: string, broken: boolean) => {
    const name = `${part}:${fault}`;
    const others = there.filter((each) => each !== name);
    ticked.value = { run, names: broken ? [...others, name] : others };
    void simulatorThread().setFault(robot.name, part, fault, broken);
  };
  return (
    <details class="faults">
      <summary>{t("studio.faults")}</summary>
      <p class="quiet">{t("studio.faultsHelp")}</p>
      {robot.breakable.map(({ part, faults }) => (
        <fieldset key={part}>
          <legend>{partName(part)}</legend>
          {faults.map((fault) => (
            <label key={fault}>
              <input
                type="checkbox"
                disabled={player.state.value === "over"}
                checked={there.includes(`${part}:${fault}`)}
                onChange={(event) => set(part, fault, event.currentTarget.checked)}
              />
              {faultName(fault)}
            </label>
          ))}
        </fieldset>
      ))}
    </details>
  );
}

function partName(part: string): string {
  return part === "robot" ? t("studio.fault.robot") : part;
}

/** In words where there are any; one sensor of a row has its name before the fault: `s1Loose`. */
function faultName(fault: string): string {
  const id = `studio.fault.${fault}`;
  if (isMessageId(id)) return t(id);
  const [, channel, own = ""] = /^([a-z0-9]+)([A-Z]\w*)$/.exec(fault) ?? [];
  const ofChannel = `studio.fault.${own.toLowerCase()}`;
  return isMessageId(ofChannel) ? `${channel}: ${t(ofChannel)}` : fault;
}
