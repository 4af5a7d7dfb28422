import { Aspects, type IAspect, type IConstruct, TerraformResource } from '../base';
import { problem } from '../errors';
import { isToken } from '../shared/tokens';
import type { Duration } from '../values/duration';
import type { Region } from '../values/region';
import { judge } from './judge';
import { bootVolumeReferences, protectionOf } from './protection';

/** What must be recoverable, how fast, how far back, and where. */
export interface RecoveryObjectiveProps {
  /** Recovery point objective: the longest stretch of work that may be lost. */
  readonly rpo: Duration;
  /**
   * Recovery time objective: how long a recovery may take. A synth cannot measure it; a rehearsal can, and reads it from here.
   *
   * @default - none
   */
  readonly rto?: Duration;
  /**
   * How far back one must be able to go.
   *
   * @default - as far as there are backups
   */
  readonly keep?: Duration;
  /**
   * Region in which the objective must be met, when the volume's own is lost.
   *
   * @default - the volume's own
   */
  readonly region?: Region;
  /**
   * Whether a volume that misses the objective stops the synth. Otherwise it is a warning.
   *
   * @default true
   */
  readonly enforce?: boolean;
}

/**
 * A recovery objective. Applied to a volume, an instance or any scope, it looks at synth at every boot volume inside, and
 * reports those without a backup policy and those whose policy cannot meet it, naming the worst gap.
 */
export class RecoveryObjective implements IAspect {
  /** Recovery point objective. */
  public readonly rpo: Duration;
  /** Recovery time objective, for rehearsals. */
  public readonly rto?: Duration;
  /** How far back one must be able to go. */
  public readonly keep?: Duration;
  /** Region in which the objective must be met. */
  public readonly region?: Region;
  /** Whether a miss stops the synth. */
  public readonly isEnforced: boolean;

  /**
   * @throws ObjectiveInvalid when the point or time objective is no time at all.
   */
  constructor(props: RecoveryObjectiveProps) {
    for (const [argument, duration] of [['rpo', props.rpo] as const, ['rto', props.rto] as const]) {
      const seconds = duration?.toSeconds();
      if (seconds !== undefined && !isToken(seconds) && seconds <= 0) {
        throw problem('ObjectiveInvalid', 'RecoveryObjective', { argument, got: String(duration) });
      }
    }
    this.rpo = props.rpo;
    this.rto = props.rto;
    this.keep = props.keep;
    this.region = props.region;
    this.isEnforced = props.enforce ?? true;
  }

  /** Applies the objective to every boot volume in a scope: a stack, an instance, a volume. */
  public applyTo(scope: IConstruct): void {
    Aspects.of(scope).add(this);
  }

  /** Called by cdktf for every construct of the scope. */
  public visit(node: IConstruct): void {
    if (!TerraformResource.isTerraformResource(node)) {
      return;
    }
    const references = bootVolumeReferences(node as TerraformResource);
    if (references) {
      judge(this, node, protectionOf(node, references));
    }
  }
}
