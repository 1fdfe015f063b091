export * from "./button";
export * from "./buzzer";
export * from "./distance-sensor";
export * from "./drive-base";
export * from "./halt";
export * from "./light";
export * from "./line-sensor";
export * from "./wires";
