import { classPart } from "../class/class-part.ts";
import { switchTest, testHere } from "../lessons/help-allowed.ts";
import { soundOn, switchSound } from "../sound/sound.ts";
import { t } from "../ui/language.ts";
import { motionOn, switchMotion } from "../ui/motion.ts";

/** How the page behaves at this computer, and a test without hints and solutions where no class says so. */
export function ThisComputer() {
  return (
    <section class="own-work this-computer">
      <h2>{t("map.here")}</h2>
      <Switch label={t("map.here.sound")} on={soundOn.value} change={switchSound} />
      <Switch label={t("map.here.motion")} on={motionOn.value} change={switchMotion} />
      {!classPart.value && (
        <>
          <Switch label={t("map.here.test")} on={testHere.value} change={switchTest} />
          <p class="quiet">{t("map.here.testHelp")}</p>
        </>
      )}
    </section>
  );
}

function Switch({ label, on, change }: { label: string; on: boolean; change: (on: boolean) => void }) {
  return (
    <label>
      <input type="checkbox" checked={on} onChange={(event) => change(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
