import type { Patch } from "./patch.ts";

/** Searching in texts as in JavaScript, for the empty text and for places outside. */
export const textSearchPatches: readonly Patch[] = [
  {
    why: "`split` with an empty separator: it matches at every place, so that an empty text gives an empty list.",
    find: `    return S.indexOf(R, q, q + 1) === q ? q + R.length : -1
`,
    replace: `    return R === "" || S.indexOf(R, q, q + 1) === q ? q + R.length : -1
`,
  },
  {
    why: "`includes`: a place before the begin counts as 0, and each text includes the empty one.",
    find: `    return this.indexOf(searchString, position) >= 0
}
`,
    replace: `    return searchString === "" || this.indexOf(searchString, position > 0 ? position : 0) >= 0
}
`,
  },
  {
    why: "`lastIndexOf`: the empty text is found at the place asked for, or at the end.",
    find: `    if (position === undefined) position = this.length
    return this.indexOf(searchString, 0, -position)
`,
    replace: `    if (position === undefined) position = this.length
    if (searchString === "") return position > 0 ? Math.min(position, this.length) : 0
    return this.indexOf(searchString, 0, position < this.length ? (position > 0 ? -1 - position : -1) : -this.length)
`,
  },
  {
    why: "`startsWith`: each text starts with the empty one.",
    find: `    if (!(position > 0)) position = 0
    return this.indexOf(searchString, position, position + 1) >= 0
`,
    replace: `    if (!(position > 0)) position = 0
    return searchString === "" || this.indexOf(searchString, position, position + 1) >= 0
`,
  },
  {
    why: "`endsWith`: each text ends with the empty one.",
    find: `    if (!(endPosition < this.length)) endPosition = this.length
    return (
`,
    replace: `    if (!(endPosition < this.length)) endPosition = this.length
    if (searchString === "") return true
    return (
`,
  },
];
