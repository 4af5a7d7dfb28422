/** Where a replica is kept. */
export interface BootVolumeReplicaProps {
  /** Availability domain of the replica, of another region or another one of the same region. */
  readonly availabilityDomain: string;
  /**
   * Name shown to people.
   *
   * @default - chosen by the service
   */
  readonly displayName?: string;
  /**
   * OCID of a Vault key of the replica's region. The provider never reads it back: every plan will show an update.
   *
   * @default - a key that Oracle manages
   */
  readonly kmsKeyId?: string;
}
