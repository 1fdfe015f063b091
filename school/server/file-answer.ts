/** A file to keep. Its type is told, and a browser shows nothing of it within the page. */
export function fileAnswer(text: string, type: string, name: string): Response {
  const plain = name.replaceAll(/[^\w.-]+/g, "_");
  return new Response(text, {
    headers: {
      "content-type": `${type}; charset=utf-8`,
      // RFC 6266: the name in UTF-8, and one for who does not know that.
      "content-disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    },
  });
}
