import type { Stars as Count } from "../work/stars.ts";
import { Icon } from "./Icon.tsx";
import { t } from "./language.ts";

export function Stars({ count }: { count: Count }) {
  return (
    <span class="stars" role="img" aria-label={t("studio.stars", { count })}>
      {[1, 2, 3].map((each) => (
        <span key={each} class={each <= count ? "lit" : ""}>
          <Icon name="star" />
        </span>
      ))}
    </span>
  );
}
