import { Marked } from "marked";
import { gfmHeadingId } from "marked-gfm-heading-id";
import type { Language } from "../messages/index.ts";

/** A document in Markdown, and where its page finds what all share. */
export interface DocumentSource {
  readonly markdown: string;
  readonly language: Language;
  /** Address of the style sheet, as the page writes it. */
  readonly style: string;
}

/** A document as a page that a browser shows and prints: a link to another document leads to that one's page. */
export function documentPage({ markdown, language, style }: DocumentSource): string {
  const marked = new Marked(gfmHeadingId(), {
    walkTokens(token) {
      if (token.type === "link") token.href = pageAddress(token.href);
    },
  });
  return htmlPage({
    language,
    style,
    title: titleOf(markdown),
    body: marked.parse(markdown, { async: false }),
  });
}

export interface PageParts {
  readonly language: Language;
  readonly style: string;
  readonly title: string;
  /** HTML. */
  readonly body: string;
}

export function htmlPage({ language, style, title, body }: PageParts): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${style}">
</head>
<body>
<main>
${body}</main>
</body>
</html>
`;
}

/** The first heading of a document, without its marks. */
export function titleOf(markdown: string): string {
  return (/^# (.+)$/m.exec(markdown)?.[1] ?? "").replace(/[`*]/g, "");
}

export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** A document of the project by its address; what stands on the web stays as it is. */
function pageAddress(address: string): string {
  return /^[a-z]+:/i.test(address) ? address : address.replace(/\.md(?=#|$)/, ".html");
}
