import type { Region } from '../values/region';
import type { AccessScope } from './access-scope';
import type { Principal } from './principal';

/** Who does something where. */
export interface AccessProps {
  /** Who. */
  readonly principal: Principal;
  /** Where the volumes and backups are. */
  readonly within: AccessScope;
  /**
   * Where the Vault keys are that encrypt copies or restored volumes.
   *
   * @default - Oracle manages the keys
   */
  readonly keyScope?: AccessScope;
}

/** Who copies from where to where. */
export interface CopyAccessProps extends AccessProps {
  /**
   * Region that is copied from.
   *
   * @default - any
   */
  readonly from?: Region;
  /**
   * Region that is copied to.
   *
   * @default - any
   */
  readonly to?: Region;
}

/** Who restores where. */
export interface RestoreAccessProps extends AccessProps {
  /**
   * Region of backup and volume.
   *
   * @default - any
   */
  readonly region?: Region;
}

/**
 * The statements of Oracle's policy language that backup work needs, as text (Oracle, Copying a Boot Volume Backup; Common
 * Policies; Details for the Core Services).
 */
export class AccessStatements {
  /**
   * To take a boot volume backup and copy it to another region. `manage volume-family` does not do: that family lacks the
   * permission to copy, and the answer is then `NotAuthorizedOrNotFound`.
   */
  public static forCopy(props: CopyAccessProps): string[] {
    const { principal, within } = props;
    const allow = (what: string, ...conditions: string[]) => statement(principal, what, within, conditions);
    return [
      allow('read boot-volume-backups', ...inRegion(props.from)),
      allow('use boot-volume-backups', "request.permission='BOOT_VOLUME_BACKUP_COPY'", ...inRegion(props.from)),
      allow('manage boot-volume-backups', "request.permission='BOOT_VOLUME_BACKUP_CREATE'", ...inRegion(props.to)),
      allow('use boot-volume-backups', ...inRegion(props.to)),
      allow('inspect work-requests'),
      ...keyStatements(props, props.to),
    ];
  }

  /** To make boot volumes from backups. */
  public static forRestore(props: RestoreAccessProps): string[] {
    const { principal, within, region } = props;
    return [
      statement(principal, 'read boot-volume-backups', within, inRegion(region)),
      statement(principal, 'manage volumes', within, inRegion(region)),
      ...keyStatements(props, region),
    ];
  }

  /** To make backup policies that copy to another region, and to assign them. The service itself then makes the copies. */
  public static forScheduledCopy(props: CopyAccessProps): string[] {
    const { principal, within, from } = props;
    return [
      statement(principal, 'use volumes', within, inRegion(from)),
      statement(principal, 'manage boot-volume-backups', within, inRegion(from)),
      statement(principal, 'manage backup-policies', within, inRegion(from)),
      statement(principal, 'manage backup-policy-assignments', within, inRegion(from)),
      ...keyStatements(props, props.to),
    ];
  }

  private constructor() {}
}

/** IAM conditions name regions by their short codes (Oracle, Common Policies). */
function inRegion(region: Region | undefined): string[] {
  return region ? [`request.region='${region.code}'`] : [];
}

function statement(principal: Principal, what: string, within: AccessScope, conditions: string[] = []): string {
  const allowed = `Allow ${principal.subject} to ${what} in ${within.place}`;
  if (conditions.length === 0) {
    return allowed;
  }
  const all = conditions.length === 1 ? conditions[0] : `all {${conditions.join(', ')}}`;
  return `${allowed} where ${all}`;
}

function keyStatements({ principal, keyScope }: AccessProps, region: Region | undefined): string[] {
  if (!keyScope) {
    return [];
  }
  const where = region ? ` where ${inRegion(region)[0]}` : '';
  return [
    `Allow service blockstorage to use keys in ${keyScope.place}${where}`,
    statement(principal, 'use key-delegate', keyScope, inRegion(region)),
  ];
}
