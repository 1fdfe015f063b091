import { batch, signal } from "@preact/signals";
import { player } from "../run/page-player.ts";
import { joinedMoves } from "../simulate/joined-moves.ts";
import type { Frame, Move, PreviewSetup, Scene } from "../simulate/run-messages.ts";
import { simulatorThread } from "../threads/threads.ts";
import { type Session, unmoved } from "../work/session.ts";

/** How the next run begins: the world with its robots, and what hands have moved there. */
export class NextStart {
  /** As the world has it. */
  readonly scene = signal<Scene | undefined>(undefined);
  /** As hands left it; undefined: nobody has moved anything. */
  readonly moved = signal<Frame | undefined>(undefined);
  /** It is what the stage shows, although there is a run to look at. */
  readonly covers = signal(false);
  #wanted = unmoved;
  #asks = false;

  constructor(private readonly session: Session) {}

  /** Loads the world for a seed and its robots. What hands did belonged to the former ones. */
  async load(setup: PreviewSetup): Promise<void> {
    const { session } = this;
    const others = session.others.peek();
    this.reset();
    const scene = await simulatorThread().preview(setup);
    if (session.seed.peek() === setup.seed && session.others.peek() === others) this.scene.value = scene;
  }

  /** Everything is where the world has it. */
  reset(): void {
    batch(() => {
      this.#wanted = unmoved;
      this.session.moves.value = unmoved;
      this.moved.value = undefined;
      this.covers.value = false;
    });
  }

  /** The moment that a hand moves things in. */
  get frame(): Frame | undefined {
    return this.moved.peek() ?? this.scene.peek()?.first;
  }

  /** Shows it in the place of a run that has ended or goes on without a hand. */
  cover(): void {
    player.pause();
    if (player.recording.peek()) this.covers.value = true;
  }

  /**
   * Moves a robot or a box. While the simulator is at work on one move, further ones are joined.
   * @returns false when something is in the way
   */
  async move(move: Move): Promise<boolean> {
    this.cover();
    this.#wanted = joinedMoves(this.#wanted, move);
    if (this.#asks) return true;
    this.#asks = true;
    try {
      return await this.#follow();
    } finally {
      this.#asks = false;
    }
  }

  async #follow(): Promise<boolean> {
    const { session } = this;
    let went = true;
    while (this.#wanted !== session.moves.peek()) {
      const moves = this.#wanted;
      const { seed } = session;
      const setup = { ...session.previewSetup, seed: seed.peek(), moves };
      const frame = await simulatorThread().stand(setup);
      went = frame !== undefined;
      // Everything went back meanwhile.
      if (this.#wanted === unmoved) return true;
      if (frame)
        batch(() => {
          session.moves.value = moves;
          this.moved.value = frame;
        });
      else if (this.#wanted === moves) this.#wanted = session.moves.peek();
    }
    return went;
  }
}
