import { Icon } from "../ui/Icon.tsx";
import { t } from "../ui/language.ts";
import type { Stars as Count } from "./stars.ts";

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
