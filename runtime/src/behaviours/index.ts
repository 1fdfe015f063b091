export * from "./avoid"
export * from "./follow-line"
export * from "./follow-wall"
export * from "./go-to"
