import { robot } from "@robonet/kit"

// TODO: one sentence that says what to do. What stands here must compile, and must not pass.
