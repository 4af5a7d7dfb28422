import type { Construct } from '../base';
import { problem } from '../errors';
import type { Size } from '../values/size';
import { checkCompartment, checkKey, checkOcid, checkSize } from './checks';
import { commonArguments, creationTimeout } from './resource-props';
import { areKnownToDiffer, isToken, numberAsText } from './tokens';
import type { VolumeOptions, VolumeReplicaProps } from './volume-options';

/** A volume's place. */
export interface Place {
  readonly availabilityDomain: string;
  readonly compartmentId: string;
}

/** Checks what boot and block volumes have in common and gives it as the bindings take it. */
export function volumeArguments(at: Construct, props: VolumeOptions & Place, sourceSize?: Size) {
  checkCompartment(at, props.compartmentId);
  checkSize(at, props.size, sourceSize);
  checkKey(at, 'kmsKeyId', props.kmsKeyId, props.provider);
  const common = commonArguments(at, props);
  return {
    ...common,
    lifecycle: props.ignoreSourceChanges
      ? { ...common.lifecycle, ignoreChanges: ['source_details'] }
      : common.lifecycle,
    availabilityDomain: props.availabilityDomain,
    compartmentId: props.compartmentId,
    sizeInGbs: props.size && numberAsText(props.size.toGibibytes()),
    vpusPerGb: props.performance && numberAsText(props.performance.units),
    autotunePolicies: props.autotune?.map((rule) => rule._block),
    kmsKeyId: props.kmsKeyId,
    timeouts: creationTimeout(props.creationTimeout),
  };
}

/** Refuses a clone anywhere but beside its source (Oracle, Cloning a Boot Volume; Cloning a Block Volume). */
export function checkCloneDomain(at: Construct, domain: string, source: string | undefined): void {
  if (source !== undefined && areKnownToDiffer(source, domain)) {
    throw problem('CloneOutsideAvailabilityDomain', at, { got: domain, source });
  }
}

/** Checks a replica and gives it as the bindings take it. */
export function replicaBlock(at: Construct, replica: VolumeReplicaProps, ownDomain: string | undefined) {
  if (!isToken(ownDomain) && replica.availabilityDomain === ownDomain) {
    throw problem('ReplicaInOwnAvailabilityDomain', at, { got: replica.availabilityDomain });
  }
  checkOcid(at, 'replicas.kmsKeyId', replica.kmsKeyId, ['key']);
  const { availabilityDomain, displayName, kmsKeyId } = replica;
  return { availabilityDomain, displayName, xrrKmsKeyId: kmsKeyId };
}

/** The attribute that a verb cannot do without. */
export function need(
  at: Construct,
  attribute: string,
  value: string | undefined,
  verb: string,
  factory: string,
): string {
  if (value === undefined) {
    throw problem('AttributeUnknown', at, { attribute, verb, factory });
  }
  return value;
}
