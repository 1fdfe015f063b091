/** What other folders use of `studio/` on Node: the built page, and how it is served. */
export { isAllowedHost, thisComputer } from "./serve/allowed-hosts.ts";
export { buildPageApart } from "./serve/build-apart.node.ts";
export { buildPage, pageFolder } from "./serve/built.node.ts";
export { fileHandler, type RequestHandler } from "./serve/file-handler.node.ts";
export { listen, listenSomewhere } from "./serve/listen.node.ts";
export { type Endable, listenSecure } from "./serve/listen-secure.node.ts";
export { openPage } from "./serve/open-page.node.ts";
