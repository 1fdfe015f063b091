import { useSignal } from "@preact/signals";
import { t } from "../ui/language.ts";
import { ask, signedIn } from "./ask.ts";

export function Login() {
  const passphrase = useSignal("");
  const busy = useSignal(false);
  const login = async () => {
    busy.value = true;
    const answer = await ask("login", { body: { passphrase: passphrase.peek() } });
    busy.value = false;
    passphrase.value = "";
    if (answer) signedIn.value = true;
  };
  return (
    <form
      class="card-form"
      onSubmit={(event) => {
        event.preventDefault();
        void login();
      }}
    >
      <h2>{t("teacher.login")}</h2>
      <label class="stacked">
        {t("teacher.passphrase")}
        <input
          type="password"
          required
          autocomplete="current-password"
          value={passphrase.value}
          onInput={(event) => (passphrase.value = event.currentTarget.value)}
        />
      </label>
      <p class="quiet">{t("teacher.passphraseHelp")}</p>
      <button type="submit" class="primary" disabled={busy.value}>
        {t("teacher.login")}
      </button>
    </form>
  );
}
