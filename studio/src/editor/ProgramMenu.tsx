import { useSignal } from "@preact/signals";
import { openFile } from "../ui/files.ts";
import { t } from "../ui/language.ts";
import { Menu, MenuItem } from "../ui/Menu.tsx";
import { changeTextSize } from "../ui/text-size.ts";
import { playedDrawing, saveDrawing } from "../work/own-worlds.ts";
import type { Session } from "../work/session.ts";
import { format, replaceText } from "./edit.ts";
import { ShareLink } from "./ShareLink.tsx";
import { saveProgram } from "./save-program.ts";
import { openSnippets, snippetsOpen } from "./snippet-drawer.ts";
import { Versions } from "./Versions.tsx";

/** Above the program: its name, and what can be done with it. */
export function ProgramMenu({ session }: { session: Session }) {
  const window = useSignal<"versions" | "share" | undefined>(undefined);
  const close = () => {
    window.value = undefined;
  };
  const drawing = playedDrawing(session.id);
  const put = (text: string) => {
    void session.program.keep();
    replaceText(text);
  };
  const open = async () => {
    const text = await openFile(".ts,.txt");
    if (text !== undefined) put(text);
  };
  return (
    <div class="program-menu">
      <h2>{t("studio.program")}</h2>
      <div class="grow" />
      <button
        type="button"
        class="soft"
        aria-expanded={snippetsOpen.value}
        aria-controls="snippets"
        onClick={() => openSnippets(!snippetsOpen.value)}
      >
        {t("studio.snippets")}
      </button>
      <button type="button" class="soft" onClick={() => void format(session)}>
        {t("studio.format")}
      </button>
      <Menu label={t("studio.programMore")}>
        <MenuItem act={() => put(session.starter)}>{t("studio.startAgain")}</MenuItem>
        <MenuItem
          act={() => {
            window.value = "versions";
          }}
        >
          {t("studio.versions")}
        </MenuItem>
        <MenuItem act={() => saveProgram(session)}>{t("studio.saveFile")}</MenuItem>
        {drawing !== undefined && (
          <MenuItem act={() => saveDrawing(session.id, drawing)}>{t("studio.worldSave")}</MenuItem>
        )}
        <MenuItem act={() => void open()}>{t("studio.openFile")}</MenuItem>
        <MenuItem
          act={() => {
            window.value = "share";
          }}
        >
          {t("studio.share")}
        </MenuItem>
        <MenuItem act={() => changeTextSize(1)}>{t("studio.textLarger")}</MenuItem>
        <MenuItem act={() => changeTextSize(-1)}>{t("studio.textSmaller")}</MenuItem>
        <MenuItem act={() => print()}>{t("studio.print")}</MenuItem>
      </Menu>
      {window.value === "versions" && <Versions session={session} close={close} />}
      {window.value === "share" && <ShareLink session={session} close={close} />}
    </div>
  );
}
