// Babel's plugins bring no types; each is what `plugins` takes.
declare module "@babel/plugin-transform-block-scoping" {
  const plugin: import("@babel/core").PluginTarget;
  export default plugin;
}
declare module "@babel/plugin-transform-computed-properties" {
  const plugin: import("@babel/core").PluginTarget;
  export default plugin;
}
declare module "@babel/plugin-transform-destructuring" {
  const plugin: import("@babel/core").PluginTarget;
  export default plugin;
}
declare module "@babel/plugin-transform-for-of" {
  const plugin: import("@babel/core").PluginTarget;
  export default plugin;
}
declare module "@babel/plugin-transform-object-rest-spread" {
  const plugin: import("@babel/core").PluginTarget;
  export default plugin;
}
declare module "@babel/plugin-transform-parameters" {
  const plugin: import("@babel/core").PluginTarget;
  export default plugin;
}
declare module "@babel/plugin-transform-regenerator" {
  const plugin: import("@babel/core").PluginTarget;
  export default plugin;
}
declare module "@babel/plugin-transform-spread" {
  const plugin: import("@babel/core").PluginTarget;
  export default plugin;
}
