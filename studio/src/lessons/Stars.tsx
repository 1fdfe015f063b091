import { Icon } from "../app/Icon.tsx";
import { t } from "../app/language.ts";
import type { Stars as Count } from "../progress/stars.ts";

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
