/** A tab was opened, and wants to see what is typed in others; or there is something new in the database. */
export type News = "opened" | "changed";

/** How the tabs of one browser tell each other. */
export interface Tabs {
  tell(news: News): void;
  hear(listener: (news: News) => void): void;
}

/** Tabs of a browser without BroadcastChannel learn of each other's work when they are opened. */
export function browserTabs(name: string): Tabs {
  if (typeof BroadcastChannel === "undefined") return { tell() {}, hear() {} };
  const channel = new BroadcastChannel(name);
  return {
    tell: (news) => channel.postMessage(news),
    hear(listener) {
      channel.onmessage = ({ data }) => listener(data === "opened" ? "opened" : "changed");
    },
  };
}

/** Outlives the page, as long as its tab is there; where the browser keeps nothing, it forgets. */
export function tabMemory(): Pick<Map<string, string>, "get" | "set"> {
  const name = (key: string) => `robonet:head/${key}`;
  return {
    get(key) {
      try {
        return sessionStorage.getItem(name(key)) ?? undefined;
      } catch {
        return undefined;
      }
    },
    set(key, value) {
      try {
        sessionStorage.setItem(name(key), value);
      } catch {
        // The head of this device with the longest history is opened then.
      }
      return this as Map<string, string>;
    },
  };
}

/** A name that no other tab or device has. `crypto.randomUUID` is missing on a plain-http address. */
export function randomName(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}
