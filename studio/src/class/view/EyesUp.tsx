import { useEffect, useRef } from "preact/hooks";
import { t } from "../../ui/language.ts";
import { eyesUp, member } from "../member/member.ts";

/** Covers the page as long as the teacher wants to be looked at. What is typed stays where it is. */
export function EyesUp() {
  const up = member.value !== undefined && eyesUp.value;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (up && !dialog.current?.open) dialog.current?.showModal();
    else if (!up) dialog.current?.close();
  }, [up]);
  return (
    <dialog
      ref={dialog}
      class="eyes-up"
      aria-labelledby="eyes-up"
      onCancel={(event) => event.preventDefault()}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 5.500c5 0 8.700 3.800 10 6.500-1.300 2.700-5 6.500-10 6.500S3.300 14.700 2 12c1.300-2.700 5-6.500 10-6.500zM12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zm0 2a2 2 0 1 1 0 4 2 2 0 0 1 0-4z" />
      </svg>
      <h2 id="eyes-up">{t("classroom.eyesUp")}</h2>
      <p class="help">{t("classroom.eyesUpHelp")}</p>
    </dialog>
  );
}
