/** What the uploader's process is told when it begins. */
export interface UploadJob {
  /** `/dev/ttyUSB0`, `COM3` or `tcp://host:port`. */
  readonly port: string;
  readonly code: string;
}

/** What is on the board, as `process.env` there says. */
export interface EspruinoBoard {
  readonly version: string;
  readonly board: string;
}

/** What the uploader's process says. */
export type UploadReport =
  | { readonly type: "board"; readonly board: EspruinoBoard }
  | { readonly type: "progress"; readonly done: number; readonly of: number }
  /** The program is on the board and starts. */
  | { readonly type: "sent" }
  /** What the board prints afterwards. */
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "failed"; readonly why: UploadFailure; readonly reason: string }
  | { readonly type: "closed" };

export type UploadFailure = "opening" | "silent" | "notEspruino" | "full" | "notWhole";
