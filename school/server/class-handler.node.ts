import type { IncomingMessage, ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { apiRoot } from "../protocol/values.ts";
import { classApp } from "./class-app.node.ts";
import type { Room } from "./room.node.ts";

type NodeHandler = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Answers the class's requests, and hands on all others.
 * @param page the handler of the page's files
 */
export function classHandler(room: Room, page: NodeHandler): NodeHandler {
  const app = classApp(room);
  const listener = getRequestListener(app.fetch, {
    overrideGlobalObjects: false,
    // What goes wrong within is told by the app; a line that breaks is nobody's concern.
    errorHandler: () => new Response(null, { status: 400 }),
  });
  return (request, response) => {
    const { url = "" } = request;
    if (url === apiRoot || url.startsWith(`${apiRoot}/`) || url.startsWith(`${apiRoot}?`))
      void listener(request, response);
    else {
      // An address that a teacher can type.
      if (/^\/teacher\/?($|[?#])/.test(url)) request.url = url.replace(/^\/teacher\/?/, "/teacher.html");
      page(request, response);
    }
  };
}
