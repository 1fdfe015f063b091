/**
 * What a try asks of the program: the same program gets other numbers in each try. In the simulator the world says them; on a
 * robot they come with the deploy and stay until the next ones do.
 *
 * ```ts
 * const [forward, right] = await robot.task.numbers()
 * robot.odometry.start()
 * await goTo(robot.drive, robot.odometry, forward, right)
 * ```
 * @devsWhenUsed
 */
export class Assignment {
    /** The kit makes it. */
    constructor(private readonly stored: () => Promise<number[]>) {}

    /**
     * The numbers of this try, as the lesson or the world describes them.
     * @returns an empty list when nobody has said any
     */
    async numbers(): Promise<number[]> {
        return (await this.stored()) ?? []
    }
}
