import type PgBoss from "pg-boss";
import * as z from "zod/mini";
import type { ClassData } from "../data/open-data.node.ts";
import { type CheckJob, checkJob, type JobReport, jobIdOf, jobReport } from "./check-job.ts";

const queue = "check";
/** A program over which so many computers ended is not tried once more. */
const mostRetries = 2;

const idRows = z.array(z.object({ id: z.string() }));
const stateRows = z.array(z.object({ id: z.string(), state: z.string(), output: z.unknown() }));

/** How a job stands in the database. */
export type JobState =
  | { readonly state: "waiting" | "running" | "givenUp" }
  | { readonly state: "ended"; readonly report: JobReport };

/**
 * The jobs in a class's database, by pg-boss: whoever has the database open puts some in, or takes the next one. A job is called by
 * its verdict's key, so it stands there once. Nothing here asks a clock; pg-boss's own timers, which would fail jobs by the time, are off.
 */
export class CheckJobs {
  readonly #data: ClassData;
  readonly #boss: PgBoss;

  private constructor(data: ClassData, boss: PgBoss) {
    this.#data = data;
    this.#boss = boss;
  }

  /** @param make make what the queue needs in the database */
  static async open(data: ClassData, make: boolean): Promise<CheckJobs> {
    // Its calendar takes a while to load, which commands without a queue need not wait for.
    const { default: Boss } = await import("pg-boss");
    const boss = new Boss({
      db: { executeSql: async (text, values) => ({ rows: [...(await data.executeSql(text, values)).rows] }) },
      migrate: make,
      supervise: false,
      schedule: false,
    });
    // Unheard, an error ends the process; each of them comes as a failed call, too.
    boss.on("error", () => undefined);
    await boss.start();
    if (make) await boss.createQueue(queue, { name: queue, retryLimit: mostRetries });
    return new CheckJobs(data, boss);
  }

  /**
   * Puts a job in; one that is there already waits no longer for it than before.
   * @param turn those with less come first
   */
  async add(job: CheckJob, turn: number): Promise<void> {
    const id = jobIdOf(job.key);
    await this.#sql("delete from pgboss.job where name = $1 and id = $2 and state > 'active'", [queue, id]);
    const added = await this.#boss.send(queue, job, { id, priority: -turn, retryLimit: mostRetries });
    if (added === null)
      await this.#sql(
        "update pgboss.job set priority = greatest(priority, $3) where name = $1 and id = $2 and state < 'active'",
        [queue, id, -turn],
      );
  }

  /** Takes the next job; undefined: none waits. */
  async take(): Promise<CheckJob | undefined> {
    let failure: unknown;
    const executeSql: PgBoss.Db["executeSql"] = async (text, values) => {
      try {
        return { rows: [...(await this.#data.executeSql(text, values)).rows] };
      } catch (error) {
        failure = error;
        throw error;
      }
    };
    // By the class's clock a job may lie in the future, when that clock was set back.
    const [job] = await this.#boss.fetch(queue, { ignoreStartAfter: true, db: { executeSql } });
    // pg-boss takes a database that is away for an empty queue.
    if (failure !== undefined) throw failure;
    if (!job) return undefined;
    const read = checkJob.safeParse(job.data);
    if (read.success) return read.data;
    await this.#boss.deleteJob(queue, job.id);
    return this.take();
  }

  async end(key: string, report: JobReport): Promise<void> {
    await this.#boss.complete(queue, jobIdOf(key), report);
  }

  /** Whoever tried it is gone: another one tries it, unless it has ended several. @param id of the job */
  async giveBack(id: string): Promise<void> {
    await this.#boss.fail(queue, id);
  }

  /** @returns false: it does not wait, or not any more */
  async drop(key: string): Promise<boolean> {
    const rows = await this.#sql(
      "delete from pgboss.job where name = $1 and id = $2 and state < 'active' returning id",
      [queue, jobIdOf(key)],
    );
    return rows.length > 0;
  }

  /** Takes out what has ended. */
  async clear(keys: readonly string[]): Promise<void> {
    await this.#sql("delete from pgboss.job where name = $1 and id = any($2::uuid[]) and state > 'active'", [
      queue,
      keys.map(jobIdOf),
    ]);
  }

  async clearEnded(): Promise<void> {
    await this.#sql("delete from pgboss.job where name = $1 and state > 'active'", [queue]);
  }

  /** How jobs stand, by their keys; those that are not there are missing. */
  async states(keys: readonly string[]): Promise<Map<string, JobState>> {
    const rows = stateRows.parse(
      await this.#sql(
        "select id, state::text as state, output from pgboss.job where name = $1 and id = any($2::uuid[])",
        [queue, keys.map(jobIdOf)],
      ),
    );
    const byId = new Map(rows.map((row) => [row.id, stateOf(row)]));
    return new Map(
      keys.flatMap((key) => {
        const state = byId.get(jobIdOf(key));
        return state ? [[key, state] as const] : [];
      }),
    );
  }

  /** The ids of jobs that somebody tries. */
  async running(): Promise<string[]> {
    const rows = await this.#sql("select id from pgboss.job where name = $1 and state = 'active'", [queue]);
    return idRows.parse(rows).map(({ id }) => id);
  }

  async #sql(text: string, values: readonly unknown[]): Promise<readonly unknown[]> {
    return (await this.#data.executeSql(text, values)).rows;
  }
}

function stateOf({ state, output }: z.infer<typeof stateRows>[number]): JobState {
  if (state === "created" || state === "retry") return { state: "waiting" };
  if (state === "active") return { state: "running" };
  const report = state === "completed" ? jobReport.safeParse(output) : undefined;
  return report?.success ? { state: "ended", report: report.data } : { state: "givenUp" };
}
