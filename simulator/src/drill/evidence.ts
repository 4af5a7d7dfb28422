/** What happened in a drill, at which virtual instant (RFC 3339). */
export interface DrillStep {
  readonly at: string;
  readonly what: string;
}

export interface LostVolume {
  readonly ocid: string;
  readonly name: string;
  readonly region: string;
  readonly usedBytes: number;
  /** The newest backup that outlived the disaster, wherever it is. */
  readonly newestBackup?: { readonly ocid: string; readonly region: string; readonly taken: string };
}

export interface RestoredVolume {
  readonly ocid: string;
  readonly address: string;
  readonly region: string;
  /** The volume that was lost. */
  readonly lost?: string;
  /** The backup whose bytes it has, and the one of which that is a copy. */
  readonly backup: string;
  readonly original: string;
  readonly taken: string;
  readonly expectedHash?: string;
  readonly hash: string;
  readonly identical: boolean;
  /** Seconds of data that were lost. */
  readonly rpoSeconds: number;
}

/** The same again for the same world, stacks and options; what differs from run to run is in `run`. */
export interface DrillEvidence {
  readonly disaster: { readonly kind: 'region' | 'instance'; readonly lost: string; readonly at: string };
  readonly world: { readonly seed: string; readonly pace: 'instant' | 'realistic' };
  readonly lost: readonly LostVolume[];
  readonly restored: readonly RestoredVolume[];
  readonly steps: readonly DrillStep[];
  /** From the disaster to the end of the recovery, on the virtual clock. */
  readonly rtoSeconds: number;
  /** The worst of the restored volumes; undefined when nothing was restored. */
  readonly rpoSeconds?: number;
  readonly objectives: { readonly rpoSeconds?: number; readonly rtoSeconds?: number };
  /** Why the drill did not pass; empty when it did. */
  readonly failures: readonly string[];
  readonly passed: boolean;
  readonly run: {
    readonly by: string;
    readonly host: string;
    readonly started: string;
    readonly seconds: number;
    readonly versions: Readonly<Record<string, string>>;
  };
}
