import { Icon } from "../ui/Icon.tsx";
import { t } from "../ui/language.ts";
import { shownOutput } from "./robot-part.ts";

const outputs = [
  ["simulator", "play", "studio.robot.fromSimulator"],
  ["robot", "robot", "studio.robot.real"],
] as const;

/** Above console and plots: whether they show the simulator or the real robot. */
export function OutputSwitch() {
  return (
    <fieldset class="output-switch">
      <legend class="hidden">{t("studio.robot.from")}</legend>
      {outputs.map(([output, icon, label]) => (
        <label key={output} class="chip">
          <input
            type="radio"
            name="output"
            value={output}
            checked={shownOutput.value === output}
            onChange={() => {
              shownOutput.value = output;
            }}
          />
          <Icon name={icon} />
          {t(label)}
        </label>
      ))}
    </fieldset>
  );
}
