import { problem } from '../errors';
import { isToken } from '../shared/tokens';
import { REGIONS, type RegionRow } from './region-table';

/** What `Region.custom` needs to know of a region that this version of the library does not list. */
export interface CustomRegionProps {
  /** Name of the region, such as `eu-frankfurt-1`. */
  readonly identifier: string;
  /** Short code as IAM conditions and OCIDs use it, such as `fra`. */
  readonly code: string;
  /**
   * IANA time zone of the data centre.
   *
   * @default 'UTC'
   */
  readonly timeZone?: string;
  /**
   * Number of availability domains.
   *
   * @default 1
   */
  readonly availabilityDomains?: number;
}

/** A region of Oracle's commercial realm: its name, short code, zone, availability domains and replication destinations. */
export class Region {
  /** US East (Ashburn). */
  public static readonly US_ASHBURN_1 = Region.of('us-ashburn-1');
  /** US West (Phoenix). */
  public static readonly US_PHOENIX_1 = Region.of('us-phoenix-1');
  /** Germany Central (Frankfurt). */
  public static readonly EU_FRANKFURT_1 = Region.of('eu-frankfurt-1');
  /** UK South (London). */
  public static readonly UK_LONDON_1 = Region.of('uk-london-1');

  /**
   * The region of this name or short code (any case). A token passes untouched.
   *
   * @throws RegionUnknown when this version lists no such region; the message names the nearest one.
   */
  public static of(name: string): Region {
    if (isToken(name)) {
      return Region.custom({ identifier: name, code: name });
    }
    const wanted = name.toLowerCase();
    const row = REGIONS.find(([identifier, code]) => identifier === wanted || code === wanted);
    if (!row) {
      throw problem('RegionUnknown', 'Region.of', { got: name, nearest: nearestTo(wanted) });
    }
    return new Region(row);
  }

  /** A region that this version of the library does not list: a new one, or one of another realm. */
  public static custom(props: CustomRegionProps): Region {
    return new Region([props.identifier, props.code, props.timeZone ?? 'UTC', props.availabilityDomains ?? 1, '']);
  }

  /** Every region that this version lists. */
  public static all(): Region[] {
    return REGIONS.map((row) => new Region(row));
  }

  /** @internal the region of a provider block, which may be of another realm or newer than this version */
  public static _tolerant(name: string): Region {
    const row = REGIONS.find(([identifier]) => identifier === name);
    return row ? new Region(row) : Region.custom({ identifier: name, code: name });
  }

  /** @internal the region that an OCID names, when it is known now and names one */
  public static _ofOcid(ocid: string): Region | undefined {
    const part = isToken(ocid) ? undefined : ocid.split('.')[3];
    const row = REGIONS.find(([identifier, code]) => identifier === part || code === part);
    return row && new Region(row);
  }

  /** Name of the region, such as `us-ashburn-1`. */
  public readonly identifier: string;
  /** Short code as IAM conditions and the OCIDs of the oldest regions use it, such as `iad`. */
  public readonly code: string;
  /** IANA time zone of the region's city. Which zone Oracle's data centre keeps is not documented. */
  public readonly timeZone: string;
  /** Number of availability domains. */
  public readonly availabilityDomains: number;
  private readonly destinationCodes: string[];

  private constructor([identifier, code, timeZone, availabilityDomains, destinations]: RegionRow) {
    this.identifier = identifier;
    this.code = code;
    this.timeZone = timeZone;
    this.availabilityDomains = availabilityDomains;
    this.destinationCodes = destinations.split(' ').filter(Boolean);
  }

  /** True when only Terraform will know which region this is. */
  public get isUnresolved(): boolean {
    return isToken(this.identifier);
  }

  /** The regions to which Oracle maps replication from this one (Oracle, Replicating a Volume); empty for custom regions. */
  public get pairedRegions(): Region[] {
    return this.destinationCodes.map((code) => Region.of(code));
  }

  /** True when Oracle's mapping lists `destination` for this region, or when no mapping is known. */
  public isPairedWith(destination: Region): boolean {
    return this.destinationCodes.length === 0 || this.destinationCodes.includes(destination.code);
  }

  /** True when both are the same region. */
  public isSameAs(other: Region): boolean {
    return this.identifier === other.identifier;
  }

  /** The region's name. */
  public toString(): string {
    return this.identifier;
  }
}

/** The listed name that differs in the fewest letters, for the hint in an error. */
function nearestTo(name: string): string {
  const distances = REGIONS.map(([identifier]) => ({ identifier, distance: editDistance(identifier, name) }));
  return distances.sort((one, other) => one.distance - other.distance)[0].identifier;
}

function editDistance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const substitution = previous[column - 1] + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(substitution, previous[column] + 1, current[column - 1] + 1));
    }
    previous = current;
  }
  return previous[other.length];
}
