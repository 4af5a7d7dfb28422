import type { Cloud } from '../../cloud/cloud';
import type { RegionOperations } from '../../cloud/operations';
import { toJson } from '../mapping/to-json';
import type { Members } from '../schema/member';
import { sameValue, UNKNOWN, type Value, type ValueMap } from '../values/value';
import { retryingRegion } from './retrying-region';

/** One operation on one resource: what is wanted, what was, and the cloud to do it in. */
export class ResourceRequest {
  private retrying: RegionOperations | undefined;

  constructor(
    readonly cloud: Cloud,
    readonly regionName: string,
    private readonly members: Members,
    /** Of a create or update: the planned values; else the state. */
    readonly values: ValueMap,
    /** The state before an update. */
    private readonly prior: ValueMap | null,
    /** OCID of the resource; empty before it exists. */
    readonly id: string,
    /** How long to wait for the operation's end. */
    readonly timeoutSeconds: number,
    /** Whether the operation changes the resource: a create or an update. */
    readonly writing: boolean,
  ) {}

  get region(): RegionOperations {
    this.retrying ??= retryingRegion(this.cloud, this.regionName);
    return this.retrying;
  }

  /** The same request for a resource that exists by now. */
  of(id: string): ResourceRequest {
    return new ResourceRequest(
      this.cloud,
      this.regionName,
      this.members,
      this.values,
      this.prior,
      id,
      this.timeoutSeconds,
      this.writing,
    );
  }

  /** The named attributes as details of an operation of Oracle's API; what is not known is left out. */
  details<Details>(...names: string[]): Details {
    return toJson(this.values, this.members, names) as Details;
  }

  /** A configured or known text. */
  text(name: string): string | undefined {
    return textIn(this.values, name);
  }

  flag(name: string): boolean {
    return this.values[name] === true;
  }

  /** The first element of a block, where there is one. */
  block(name: string): ValueMap | undefined {
    return firstElement(this.values[name]);
  }

  priorBlock(name: string): ValueMap | undefined {
    return firstElement(this.prior?.[name] ?? null);
  }

  isKnown(name: string): boolean {
    const value = this.values[name] ?? null;
    return value !== null && value !== UNKNOWN;
  }

  /** Whether an update gives the attribute another value. */
  changes(name: string): boolean {
    return this.isKnown(name) && !sameValue(this.values[name], this.prior?.[name] ?? null);
  }
}

export function textIn(values: ValueMap, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function firstElement(value: Value | undefined): ValueMap | undefined {
  return Array.isArray(value) ? (value[0] as ValueMap | undefined) : undefined;
}
