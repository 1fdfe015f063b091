import { Icon } from "../ui/Icon.tsx";
import { t } from "../ui/language.ts";
import type { Earned } from "./earned.ts";

export function Stars({ stars, former }: Earned) {
  const label = t(former ? "studio.formerStars" : "studio.stars", { count: stars });
  return (
    <span class={former ? "stars former" : "stars"} role="img" aria-label={label} title={label}>
      {[1, 2, 3].map((each) => (
        <span key={each} class={each <= stars ? "lit" : ""}>
          <Icon name="star" />
        </span>
      ))}
    </span>
  );
}
