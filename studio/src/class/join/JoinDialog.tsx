import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Picture } from "../../../../school/index.ts";
import { work } from "../../store/index.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { t } from "../../ui/language.ts";
import { type AnswerOf, call } from "../link/call.ts";
import { whyNot } from "../link/refusal.ts";
import { relay } from "../link/relay.ts";
import { type KeptMember, keepMember } from "../member/kept-member.ts";
import { bringAlong, programsToBring } from "./bring.ts";
import { PrivacyLink } from "./PrivacyLink.tsx";
import { SecretStep } from "./SecretStep.tsx";
import { WhereStep } from "./WhereStep.tsx";
import { type Chosen, WhoStep } from "./WhoStep.tsx";

/** The way into the class: where it is, if this page is another computer's, its code, one's name, two pictures, and what comes along. */
export function JoinDialog({ code: given, close }: { code: string; close: () => void }) {
  const code = useSignal(given);
  const elsewhere = useSignal(relay.peek()?.reachable === false);
  const found = useSignal<AnswerOf<"code"> | undefined>(undefined);
  const chosen = useSignal<Chosen | undefined>(undefined);
  const joined = useSignal<{ readonly member: KeptMember; readonly programs: number } | undefined>(undefined);
  const told = useSignal("");
  const busy = useSignal(false);
  const ask = async () => {
    busy.value = true;
    const result = await call("code", { body: { code: code.peek() } });
    busy.value = false;
    told.value = whyNot(result);
    if (result.kind === "done") found.value = result.value;
  };
  useEffect(() => {
    if (given !== "") void ask();
  }, [given]);
  const enter = async (who: Chosen, secret: [Picture, Picture]) => {
    busy.value = true;
    const { place, partner } = who;
    const body = { code: code.peek(), place, secret, ...(partner !== undefined && { partner }) };
    const result = await call("join", { body });
    busy.value = false;
    told.value = whyNot(result);
    if (result.kind !== "done") return;
    const member = { ...result.value, kit: result.value.now.settings.kit };
    const programs = await programsToBring();
    if (programs > 0) joined.value = { member, programs };
    else await begin(member);
  };
  const begin = async (member: KeptMember) => {
    await work.keepAll();
    if (keepMember(member)) {
      // The link has done what it is for.
      history.replaceState(null, "", location.pathname + location.hash);
      location.reload();
    } else told.value = t("classroom.notStored");
  };
  const bring = async (member: KeptMember) => {
    busy.value = true;
    const brought = await bringAlong(member.place.id);
    busy.value = false;
    if (brought) await begin(member);
    else told.value = t("classroom.notBrought");
  };
  const back = () => {
    told.value = "";
    if (chosen.peek()) chosen.value = undefined;
    else found.value = undefined;
  };
  const step = elsewhere.value
    ? "where"
    : joined.value
      ? "bring"
      : chosen.value
        ? "secret"
        : found.value
          ? "who"
          : "code";
  return (
    <Dialog title={t("classroom.joinTitle")} close={close} wide={step === "secret"}>
      <div class="join">
        {step === "where" && (
          <WhereStep
            found={(linkCode, note) => {
              elsewhere.value = false;
              told.value = note;
              if (linkCode !== "") code.value = linkCode;
            }}
          />
        )}
        {step === "code" && (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              void ask();
            }}
          >
            <label class="field wide">
              {t("classroom.code")}
              <input
                class="join-code"
                required
                maxLength={20}
                autocomplete="off"
                autocapitalize="characters"
                spellcheck={false}
                value={code.value}
                onInput={(event) => (code.value = event.currentTarget.value)}
              />
            </label>
            <p class="quiet">{t("classroom.codeHelp")}</p>
            {relay.value?.address !== undefined && (
              <p class="quiet">
                {t("classroom.whereNow", { address: relay.value.address })}{" "}
                <button type="button" class="soft" onClick={() => (elsewhere.value = true)}>
                  {t("classroom.whereOther")}
                </button>
              </p>
            )}
            <button type="submit" class="primary" disabled={busy.value || code.value.trim() === ""}>
              {t(busy.value ? "classroom.waiting" : "classroom.goOn")}
            </button>
          </form>
        )}
        {step === "who" && <WhoStep found={found.value!} choose={(who) => (chosen.value = who)} />}
        {step === "secret" && (
          <SecretStep
            known={chosen.value!.known}
            busy={busy.value}
            enter={(secret) => void enter(chosen.value!, secret)}
          />
        )}
        {joined.value && (
          <div>
            <h3>{t("classroom.bring")}</h3>
            <p>{t("classroom.bringHelp", { count: joined.value.programs })}</p>
            <p class="quiet">{t("classroom.bringKept")}</p>
            <p class="actions">
              <button
                type="button"
                class="primary"
                disabled={busy.value}
                onClick={() => void bring(joined.value!.member)}
              >
                {t("classroom.bringYes")}
              </button>
              <button type="button" class="soft" onClick={() => void begin(joined.value!.member)}>
                {t("classroom.bringNo")}
              </button>
            </p>
          </div>
        )}
        <p class="warn" role="alert">
          {told.value}
        </p>
        <PrivacyLink />
        {(step === "who" || step === "secret") && (
          <button type="button" class="soft" onClick={back}>
            {t("classroom.stepBack")}
          </button>
        )}
      </div>
    </Dialog>
  );
}
