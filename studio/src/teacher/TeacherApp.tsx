import { useEffect } from "preact/hooks";
import { MissingPart } from "../app/MissingPart.tsx";
import { arrive } from "../ui/arrive.ts";
import { Languages } from "../ui/Languages.tsx";
import { t } from "../ui/language.ts";
import { pageAddress } from "../ui/page-address.ts";
import { ask, askWhoIAm, signedIn, told } from "./ask.ts";
import { ClassList } from "./ClassList.tsx";
import { ClassPage } from "./ClassPage.tsx";
import { Login } from "./Login.tsx";
import { classOnPage } from "./live-class.ts";
import { Privacy } from "./Privacy.tsx";
import { Projector } from "./Projector.tsx";
import { hrefOf, route, type TeacherRoute } from "./route.ts";

/** The teacher's page and the one for the projector. */
export function TeacherApp() {
  const at = route.value;
  useEffect(() => void askWhoIAm(), []);
  const name = "classId" in at ? classOnPage.value?.name : undefined;
  useEffect(() => {
    document.title = `${titleOf(at, name ?? t("teacher.title"))} · RoboNet`;
  });
  useEffect(() => arrive(true), [pageAddress.value]);
  if (signedIn.value === undefined) return null;
  if (at.page === "class" && at.tab === "projector" && signedIn.value === true)
    return <Projector key={at.classId} classId={at.classId} />;
  return (
    <>
      <a class="skip" href="#main">
        {t("studio.skip")}
      </a>
      <header class="header">
        <a class="brand" href={hrefOf.classes}>
          <img src="./icon.svg" alt="" width="28" height="28" />
          <span>RoboNet</span>
        </a>
        <div class="steps">
          <h1>{name ?? t("teacher.title")}</h1>
        </div>
        <div class="grow" />
        <a href={hrefOf.privacy}>{t("privacy.short")}</a>
        {signedIn.value === true && (
          <button type="button" class="soft" onClick={() => void logout()}>
            {t("teacher.logout")}
          </button>
        )}
        <Languages />
      </header>
      <div class="notices">
        <MissingPart />
        <p class="told warn" role="alert">
          {told.value}
        </p>
      </div>
      <main id="main" tabIndex={-1} class="teacher-main">
        {at.page === "privacy" ? (
          <Privacy />
        ) : signedIn.value === "away" ? (
          <p class="page">{t("teacher.noClass")}</p>
        ) : !signedIn.value ? (
          <Login />
        ) : "classId" in at ? (
          <ClassPage key={at.classId} at={at} />
        ) : (
          <ClassList />
        )}
      </main>
    </>
  );
}

/** Of a pupil's page it does not say whose it is: it stays in the browser's history. */
function titleOf(at: TeacherRoute, name: string): string {
  if (at.page === "privacy") return t("privacy.title");
  if (at.page === "classes") return name;
  return `${t(at.page === "place" ? "teacher.pupils" : `teacher.${at.tab}`)}: ${name}`;
}

async function logout(): Promise<void> {
  if (await ask("logout")) signedIn.value = false;
}
