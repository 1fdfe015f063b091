export {
  Clipper64,
  ClipperOffset,
  ClipType,
  Delaunay,
  EndType,
  FillRule,
  JoinType,
  PathType,
} from "clipper2-ts";
