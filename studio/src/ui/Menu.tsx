import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Icon } from "./Icon.tsx";

/** A button that opens a list of actions. Escape, a click elsewhere and an action close it. */
export function Menu({ label, children }: { label: string; children: ComponentChildren }) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const menu = details.current;
      if (!menu?.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== "Escape") return;
        menu.querySelector("summary")?.focus();
      } else if (
        menu.contains(event.target as Node) &&
        !(event.target as Element).closest(".menu-list button, .menu-list a")
      ) {
        return;
      }
      menu.open = false;
    };
    document.addEventListener("click", close);
    document.addEventListener("keydown", close);
    return () => {
      document.removeEventListener("click", close);
      document.removeEventListener("keydown", close);
    };
  }, []);
  return (
    <details class="menu" ref={details}>
      <summary class="icon-button" aria-label={label} title={label}>
        <Icon name="more" />
      </summary>
      <div class="menu-list">{children}</div>
    </details>
  );
}

export function MenuItem({ act, children }: { act: () => void; children: ComponentChildren }) {
  return (
    <button type="button" onClick={act}>
      {children}
    </button>
  );
}
