import pg from 'pg';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterPostgres } from 'rate-limiter-flexible';

/** How often one client may do something, and in which time. */
export interface Allowance {
  readonly points: number;
  readonly seconds: number;
}

/** Where it is counted what clients do. */
export interface Counters {
  /** A counter of its own under a name that no other has. */
  open(name: string, allowance: Allowance): RateLimiterAbstract;
  close(): Promise<void>;
}

/** Counts in this process, for a server that is the only one of its archive. */
export function countInMemory(): Counters {
  return {
    open: (name, { points, seconds }) =>
      new RateLimiterMemory({ keyPrefix: name, points, duration: seconds }),
    close: async () => {},
  };
}

const TABLE = 'rate_limits';

/** The advisory lock of whoever makes it: "rate" in ASCII. */
const TABLE_LOCK = 0x72617465;

/** Milliseconds that a start waits for a connection. */
const CONNECT_TIMEOUT = 5_000;

/** Milliseconds that a request waits to be counted; then this process counts by itself. */
const PATIENCE = 1_000;

/**
 * Counts in a database, together with the other servers that share it: a client may not do more because there are more of
 * them. While the database is away each counts by itself.
 *
 * @throws Error of the database where it cannot be reached at the start
 */
export async function countInPostgres(url: string): Promise<Counters> {
  await makeTable(url);
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'diptych-counters',
    max: 2,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
  });
  // A connection that breaks while nobody uses it is replaced when the next is needed.
  pool.on('error', () => {});
  return {
    open(name, { points, seconds }) {
      const limits = { keyPrefix: name, points, duration: seconds };
      return new RateLimiterPostgres({
        ...limits,
        storeClient: pool,
        tableName: TABLE,
        tableCreated: true,
        insuranceLimiter: new RateLimiterMemory(limits),
      });
    },
    close: () => pool.end(),
  };
}

/**
 * Makes the table as the package would, but for the log of changes, since a minute's counts need not outlive a crash, and
 * with a lock: of two servers that start at once one would be told that the name is taken.
 */
async function makeTable(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT });
  // Whoever asks is told that it broke.
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query(`begin;
      select pg_advisory_xact_lock(${TABLE_LOCK});
      create unlogged table if not exists ${TABLE} (
        key varchar(255) primary key, points integer not null default 0, expire bigint);
      commit`);
  } finally {
    await client.end();
  }
}
