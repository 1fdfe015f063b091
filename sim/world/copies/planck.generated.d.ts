export { type Body, type Contact, EdgeShape, PolygonShape, Settings, Vec2, World } from "planck";
