import { classHighlighter, highlightCode } from "@lezer/highlight";
import { parser } from "@lezer/javascript";
import type { Element, ElementContent, Root, RootContent } from "hast";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { type Language, say } from "../../messages/index.ts";
import type { LessonPage, Section } from "../src/library/lesson-page.ts";

const read = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeSanitize);
const write = unified().use(rehypeStringify);

/** A lesson's page: what stands under its first heading, and its sections. Raw HTML in it is left out. */
export function readLessonPage(markdown: string, language: Language): LessonPage {
  const root = read.runSync(read.parse(markdown)) as Root;
  const intro: RootContent[] = [];
  const sections: { title: string; content: RootContent[] }[] = [];
  let title = "";
  for (const node of root.children) {
    if (isElement(node, "h1")) title = textOf(node);
    else if (isElement(node, "h2")) sections.push({ title: textOf(node), content: [] });
    else (sections.at(-1)?.content ?? intro).push(node);
  }
  const html = (nodes: readonly RootContent[]) => toHtml(nodes, language);
  return {
    title,
    introHtml: html(intro),
    sections: sections.map(({ title: heading, content }): Section => {
      const list = content.find((node) => isElement(node, "ul") || isElement(node, "ol"));
      const items = content.filter((node) => node.type === "element");
      return {
        title: heading,
        html: html(content),
        // Steps and hints are a list and nothing else: those are ticked, these are opened one by one.
        itemsHtml:
          list?.type === "element" && items.length === 1
            ? list.children
                .filter((node) => isElement(node, "li"))
                .map((item) => html((item as Element).children as RootContent[]))
            : [],
      };
    }),
  };
}

/** The whole of a page as HTML, for the teacher. Nothing runs beside it, so its commands stay text. */
export function readTeacherPage(markdown: string): string {
  const root = read.runSync(read.parse(markdown)) as Root;
  return toHtml(root.children);
}

function toHtml(nodes: readonly RootContent[], language?: Language): string {
  const root: Root = { type: "root", children: nodes.map((node) => refine(node, language) as RootContent) };
  return write.stringify(root).trim();
}

/** Colours the code; commands of the terminal become, in a language, what the page has for them. */
function refine(node: RootContent | ElementContent, language?: Language): RootContent | ElementContent {
  if (node.type !== "element") return node;
  if (node.tagName === "pre") {
    const code = textOf(node).trim();
    const commands = code.split("\n").flatMap((line) => commandButton(line, language) ?? []);
    if (commands.length > 0 && commands.length === code.split("\n").length)
      return { type: "element", tagName: "p", properties: { className: ["commands"] }, children: commands };
    return coloured(code);
  }
  if (node.tagName === "a") return linkInPage(node);
  if (node.tagName === "code") return commandButton(textOf(node), language) ?? node;
  if (node.tagName === "table") {
    // Wide tables scroll by themselves; so that the keyboard can, they take the focus.
    const table = {
      ...node,
      children: node.children.map((child) => refine(child, language) as ElementContent),
    };
    return {
      type: "element",
      tagName: "div",
      properties: { className: ["table"], tabIndex: 0, role: "group" },
      children: [table],
    };
  }
  return { ...node, children: node.children.map((child) => refine(child, language) as ElementContent) };
}

/** A page of another lesson has another address here than among the files. */
function linkInPage(node: Element): Element {
  const [, id, teacher] =
    /^(?:\.\.\/)+(?:[\w-]+\/)?([\w-]+)\/(teacher\.)?\w\w\.md$/.exec(String(node.properties.href)) ?? [];
  if (!id) return node;
  return { ...node, properties: { ...node.properties, href: `#/${teacher ? "teacher" : "lesson"}/${id}` } };
}

/** `npx robonet run … --seed 2` and `npx robonet check 3` are buttons in the page. */
function commandButton(command: string, language: Language | undefined): Element | undefined {
  if (!language) return undefined;
  const [, verb, rest = ""] = /^npx robonet (run|check)\b(.*)$/.exec(command.trim()) ?? [];
  if (!verb) return undefined;
  const seed = /--seed (\d+)/.exec(rest)?.[1];
  const label =
    verb === "check"
      ? say(language, "studio.check")
      : seed
        ? say(language, "studio.runSeed", { seed })
        : say(language, "studio.run");
  return {
    type: "element",
    tagName: "button",
    properties: { type: "button", className: ["command"], dataDo: verb, ...(seed && { dataSeed: seed }) },
    children: [{ type: "text", value: label }],
  };
}

function coloured(code: string): Element {
  const children: ElementContent[] = [];
  highlightCode(
    code,
    parser.configure({ dialect: "ts" }).parse(code),
    classHighlighter,
    (text, classes) =>
      children.push(
        classes
          ? {
              type: "element",
              tagName: "span",
              properties: { className: classes.split(" ") },
              children: [{ type: "text", value: text }],
            }
          : { type: "text", value: text },
      ),
    () => children.push({ type: "text", value: "\n" }),
  );
  return {
    type: "element",
    tagName: "pre",
    properties: { tabIndex: 0 },
    children: [{ type: "element", tagName: "code", properties: {}, children }],
  };
}

function isElement(node: RootContent | ElementContent, tagName: string): node is Element {
  return node.type === "element" && node.tagName === tagName;
}

function textOf(node: RootContent | ElementContent): string {
  if (node.type === "text") return node.value;
  return node.type === "element" ? node.children.map(textOf).join("") : "";
}
