/**
 * What the page may do: nothing from elsewhere, no script or style that is not a file of its own. It stands in the page
 * itself, for web spaces whose headers cannot be set; a server sends it too, so that it also holds in the workers.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  // The VM is WebAssembly; no other code is made from data.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  // A moment of silence that the page makes itself (src/sound/silence.ts).
  "media-src blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
