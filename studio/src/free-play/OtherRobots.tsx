import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { player } from "../run/page-player.ts";
import { simulatorThread } from "../threads/threads.ts";
import { t } from "../ui/language.ts";
import { programTitle } from "../work/program-title.ts";
import type { Session } from "../work/session.ts";
import { chooseProgram, programAt, programsToChoose, robotsAt } from "./other-robots.ts";

/** Which of the pupil's programs drive the robots at a world's further start places. */
export function OtherRobots({ session }: { session: Session }) {
  const places = useSignal<readonly string[]>([]);
  useEffect(() => {
    const { worldText, worldName } = session.surroundings;
    void simulatorThread()
      .placesIn(worldText, worldName)
      .then((found) => {
        places.value = found;
        session.others.value = robotsAt(session.id, found);
      })
      // The stage says what is wrong with the world.
      .catch(() => {});
  }, [session]);
  const choose = (place: string, program: string) => {
    chooseProgram(session.id, place, program);
    session.others.value = robotsAt(session.id, places.value);
    player.stop();
  };
  // Read, so that it is drawn anew when another one was chosen.
  session.others.value;
  return (
    <>
      {places.value.slice(1).map((place) => (
        <label key={place} class="field other-robot">
          {t("studio.otherProgram", { place })}
          <select
            value={programAt(session.id, place)}
            onChange={(event) => choose(place, event.currentTarget.value)}
          >
            {programsToChoose(session.id).map((id) => (
              <option key={id} value={id}>
                {id === session.id ? t("studio.program") : programTitle(id)}
              </option>
            ))}
            <option value="">{t("studio.otherProgram.none")}</option>
          </select>
        </label>
      ))}
    </>
  );
}
