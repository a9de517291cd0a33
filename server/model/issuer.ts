/** A body that publishes readouts, as `readouts/issuers.yaml` lists it. */
export interface IssuerEntry {
  /** Stable id, such as `us-state`. */
  readonly id: string;
  /** Party id of the taxonomy, such as `us`. */
  readonly party: string;
  /** Short name of the party, as a page heads its column with it. */
  readonly name: string;
  /** The body that publishes. */
  readonly body: string;
  readonly bodyZh: string;
  /** Other names by which people call it, each of them nobody else's. */
  readonly also: readonly string[];
  /** Hosts that it publishes on, without `www.`. */
  readonly hosts: readonly string[];
}
